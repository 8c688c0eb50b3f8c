package org.holdfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/** What all records of the kernel share, beside what the JVM says of the same records. */
class SharedRecordsTest {
    @Test
    void recordsOfEveryKindOfPartEqualAndAreFoundInJavaScriptAsOnTheJvm(@TempDir Path folder)
            throws Exception {
        compile(folder);
        List<String> printed =
                Node.run(
                        folder,
                        "-e",
                        "require(process.argv[1]).main([])",
                        folder.resolve("records.js").toString());
        List<String> lines = RecordsProgram.lines().lines().toList();
        assertThat(lines).anyMatch(line -> line.indexOf('1') != line.lastIndexOf('1'));
        assertThat(printed.subList(0, printed.size() - 1)).isEqualTo(lines);
        assertThat(printed.getLast()).as("hash codes").isEqualTo(RecordsProgram.codes());
    }

    private static void compile(Path folder) throws Exception {
        TeaVMTool tool = new TeaVMTool();
        tool.setClassLoader(SharedRecordsTest.class.getClassLoader());
        tool.setMainClass(RecordsProgram.class.getName());
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.COMMON_JS);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
        tool.setObfuscated(false);
        tool.setTargetDirectory(folder.toFile());
        tool.setTargetFileName("records.js");
        tool.generate();
        assertThat(tool.getProblemProvider().getSevereProblems()).isEmpty();
    }
}
