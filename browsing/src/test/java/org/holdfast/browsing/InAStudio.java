package org.holdfast.browsing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A studio of its own for each class of tests, for one person, with a real case and a small one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
abstract class InAStudio {
    /** Where the figures of the simulator, or of a run, stand. */
    static final String KPIS = ".kpis";

    Window window;

    private Holdfast studio;

    @BeforeAll
    void start(@TempDir Path folder) {
        studio =
                Holdfast.studio(
                        folder.resolve("data"),
                        "--no-background",
                        Holdfast.UKRAINE.toString(),
                        Holdfast.TINY.toString());
    }

    @AfterAll
    void stop() {
        if (studio != null) {
            studio.close();
        }
    }

    @BeforeEach
    void open() {
        window = Window.wide();
    }

    @AfterEach
    void close() {
        window.close();
    }

    final String at(String query) {
        return studio.address() + query;
    }

    final Locator button(String name) {
        return window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
