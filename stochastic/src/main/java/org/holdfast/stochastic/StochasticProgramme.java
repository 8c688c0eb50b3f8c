package org.holdfast.stochastic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.holdfast.intake.Shown;
import org.holdfast.model.Text;

/**
 * A published programme.
 *
 * @param maximise whether the objective of the file is to be as high as can be; costs of the graph
 *     then have the other sign
 * @param stages in the file, where that draws its first one too, the graph has one more before
 * @param notes what had to be decided in reading, one sentence each
 * @param validation scenarios that the file gives for a policy to be tried in
 */
public record StochasticProgramme(
        String name,
        boolean maximise,
        int stages,
        PolicyGraph graph,
        List<Text> notes,
        List<List<Step>> validation) {
    /**
     * A node on a way that is given, not drawn.
     *
     * @param node in the graph, whose future may follow
     * @param programme of the node with the numbers of this way
     */
    public record Step(int node, StageProgramme programme) {}

    /**
     * Reads a programme: a file in StochOptFormat, or a folder that holds one, an instance in SMPS
     * or one in MSPFormat; or one of the files of an instance in SMPS, where a folder holds
     * several.
     *
     * @throws UnreadableException if it is none of these, or says what cannot be understood
     */
    public static StochasticProgramme read(Path path) {
        if (Files.isRegularFile(path)) {
            return Smps.isPart(path)
                    ? new Smps(new InstanceFolder(path)).programme()
                    : StochOptFormat.read(path);
        }
        InstanceFolder folder = new InstanceFolder(path);
        if (folder.has(StochOptFormat.ENDING)) {
            return StochOptFormat.read(folder.file("StochOptFormat", StochOptFormat.ENDING));
        }
        return folder.has(MspFormat.PROBLEM)
                ? MspFormat.read(folder)
                : new Smps(folder).programme();
    }

    /** What a folder of this name holds. */
    static String nameOf(Path path) {
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + StochOptFormat.ENDING)
                ? name.substring(0, name.length() - StochOptFormat.ENDING.length() - 1)
                : Smps.isPart(path) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    static UnreadableException wrong(Path path, Text what) {
        return new UnreadableException(StochasticMessages.inFile(Shown.all(path.toString()), what));
    }
}
