package org.holdfast.oversight.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The merge rules of OCDS 1.1, on invented releases. */
class CompilingTest {
    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static ObjectNode merged(String... releases) {
        List<ObjectNode> nodes = Stream.of(releases).map(CompilingTest::json).toList();
        return Merging.byTheStandard().compiled(nodes);
    }

    @Test
    void theNewerValueCountsWhateverTheOrderOfTheFile() {
        assertThat(
                        merged(
                                "{'ocid':'x','id':'2','date':'2026-02-01T00:00:00Z','tag':['tenderUpdate'],'tender':{'status':'complete'}}",
                                "{'ocid':'x','id':'1','date':'2026-01-01T00:00:00Z','tag':['tender'],'tender':{'status':'active','title':'Shells'}}"))
                .isEqualTo(
                        json(
                                "{'ocid':'x','id':'x-2026-02-01T00:00:00Z','date':'2026-02-01T00:00:00Z','tag':['compiled'],"
                                        + "'tender':{'status':'complete','title':'Shells'}}"));
    }

    @Test
    void objectsInListsAreMatchedByTheirId() {
        assertThat(
                        merged(
                                        "{'ocid':'x','awards':[{'id':'a','status':'pending'},{'id':'b','status':'active'}]}",
                                        "{'ocid':'x','awards':[{'id':'a','status':'active'},{'id':'c','status':'active'}]}")
                                .get("awards"))
                .isEqualTo(
                        json("{'l':[{'id':'a','status':'active'},{'id':'b','status':'active'},{'id':'c','status':'active'}]}")
                                .get("l"));
    }

    @Test
    void aListThatTheSchemaMergesAsAWholeIsReplaced() {
        assertThat(
                        merged(
                                        "{'ocid':'x','parties':[{'id':'p','additionalIdentifiers':[{'id':'1','scheme':'A'}]}]}",
                                        "{'ocid':'x','parties':[{'id':'p','additionalIdentifiers':[{'id':'2','scheme':'B'}]}]}")
                                .at("/parties/0/additionalIdentifiers"))
                .isEqualTo(json("{'l':[{'id':'2','scheme':'B'}]}").get("l"));
    }

    @Test
    void aListOfTextsOrOfObjectsWithoutIdsIsReplaced() {
        ObjectNode merged =
                merged(
                        "{'ocid':'x','tender':{'submissionMethod':['written','inPerson'],'tenderers':[{'name':'Ash'}]}}",
                        "{'ocid':'x','tender':{'submissionMethod':['electronicSubmission'],'tenderers':[{'name':'Elm'}]}}");
        assertThat(merged.get("tender"))
                .isEqualTo(
                        json(
                                "{'submissionMethod':['electronicSubmission'],'tenderers':[{'name':'Elm'}]}"));
    }

    @Test
    void nullTakesAValueAwayAndLeavesTheObjectAroundIt() {
        assertThat(
                        merged(
                                        "{'ocid':'x','tender':{'contractPeriod':{'startDate':'2026-01-01T00:00:00Z'}}}",
                                        "{'ocid':'x','tender':{'contractPeriod':{'startDate':null}}}")
                                .get("tender"))
                .isEqualTo(json("{'contractPeriod':{}}"));
    }

    @Test
    void anEmptyListTakesNothingAway() {
        assertThat(
                        merged(
                                "{'ocid':'x','awards':[{'id':'a'}]}",
                                "{'ocid':'x','awards':[],'contracts':[]}"))
                .isEqualTo(json("{'ocid':'x','id':'x','tag':['compiled'],'awards':[{'id':'a'}]}"));
    }

    @Test
    void aVersionedReleaseHoldsEachValueWithTheReleaseThatSaidSo() {
        ObjectNode versioned =
                Versioning.byTheStandard()
                        .versioned(
                                List.of(
                                        json(
                                                "{'ocid':'x','id':'2','date':'2026-02-01T00:00:00Z','tag':['tenderUpdate'],"
                                                        + "'tender':{'id':'t','title':'Shells','status':null},'awards':[{'id':'a','title':'B'}]}"),
                                        json(
                                                "{'ocid':'x','id':'1','date':'2026-01-01T00:00:00Z','tag':['tender'],"
                                                        + "'tender':{'id':'t','title':'Rounds','status':'active'},'awards':[{'id':'a','title':'B'}]}")));
        String first =
                "{'releaseID':'1','releaseDate':'2026-01-01T00:00:00Z','releaseTag':['tender'],'value':";
        String second =
                "{'releaseID':'2','releaseDate':'2026-02-01T00:00:00Z','releaseTag':['tenderUpdate'],'value':";
        assertThat(versioned)
                .isEqualTo(
                        json(
                                "{'ocid':'x','tender':{'id':["
                                        + first
                                        + "'t'}],'title':["
                                        + first
                                        + "'Rounds'},"
                                        + second
                                        + "'Shells'}],'status':["
                                        + first
                                        + "'active'},"
                                        + second
                                        + "null}]},'awards':[{'id':'a','title':["
                                        + first
                                        + "'B'}]}]}"));
    }

    @Seeds(20)
    void compilingInFilesGivesWhatCompilingInMemoryGives(long seed) {
        Random random = new Random(seed);
        List<ObjectNode> releases = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            releases.add(
                    json(
                            "{'ocid':'p%d','date':'2026-01-%02dT00:00:00Z','tender':{'status':'s%d','value':{'amount':0.10}}}"
                                    .formatted(random.nextInt(8), 1 + k % 28, k)));
        }
        Collections.shuffle(releases, random);
        assertThat(compiled(releases, 100)).isEqualTo(compiled(releases, 1 << 20));
    }

    private static List<String> compiled(List<ObjectNode> releases, long most) {
        List<String> all = new ArrayList<>();
        try (Releases held = new Releases(most)) {
            releases.forEach(r ->
                    held.add(
                            "x",
                            1,
                            r,
                            problem -> {
                                throw new AssertionError(problem);
                            }));
            held.compile(release -> all.add(release.toString()));
        }
        return all.stream().sorted().toList();
    }
}
