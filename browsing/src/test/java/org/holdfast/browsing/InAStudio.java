package org.holdfast.browsing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A studio of its own for each class of tests, for one person, with the cases that it names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
abstract class InAStudio {
    /** Where the figures of the simulator, or of a run, stand. */
    static final String KPIS = ".kpis";

    Window window;

    private final Path[] cases;
    private Holdfast studio;

    InAStudio(Path... cases) {
        this.cases = cases;
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        List<String> more = new ArrayList<>(List.of("--no-background"));
        for (Path one : cases) {
            more.add(one.toString());
        }
        studio = Holdfast.studio(folder.resolve("data"), more.toArray(String[]::new));
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
