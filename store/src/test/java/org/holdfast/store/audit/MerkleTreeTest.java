package org.holdfast.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against the tree of eight leaves with which implementations of RFC 6962 are compared: Google,
 * certificate-transparency, {@code cpp/merkletree/merkle_tree_test.cc}; the same in
 * transparency-dev/merkle, {@code testonly/constants.go} (leaves, nodes, roots) and {@code
 * proof/verify_test.go} (proofs).
 */
class MerkleTreeTest {
    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS =
            List.of(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static List<Hash> leaves(int size) {
        return LEAVES.subList(0, size).stream()
                .map(hex -> MerkleTree.leaf(HexFormat.of().parseHex(hex)))
                .toList();
    }

    private static Hash root(int size) {
        return Hash.parse(ROOTS.get(size));
    }

    /** Hashes written as their first eight digits, which tell these apart. */
    private static List<String> begin(List<Hash> hashes) {
        return hashes.stream().map(hash -> hash.toString().substring(0, 8)).toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    @Test
    void theRootsAreThoseOfTheReferenceTree() {
        for (int size = 0; size <= 8; size++) {
            assertThat(MerkleTree.root(leaves(size))).hasToString(ROOTS.get(size));
        }
    }

    @Test
    void theLeavesAreThoseOfTheReferenceTree() {
        assertThat(begin(leaves(8)))
                .containsExactly(
                        "6e340b9c",
                        "96a296d2",
                        "0298d122",
                        "07506a85",
                        "bc1a0643",
                        "4271a26b",
                        "b08693ec",
                        "46f6ffad");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 8, 96a296d2 5f083f0a 6b47aaf2",
        "5, 8, bc1a0643 ca854ea1 d37ee418",
        "2, 3, fac54203",
        "1, 5, 6e340b9c 5f083f0a bc1a0643"
    })
    void inclusionProofsAreThoseOfTheReferenceTree(int index, int size, String path) {
        List<Hash> proof = MerkleTree.inclusion(index, leaves(size));
        assertThat(begin(proof)).isEqualTo(words(path));
        assertThat(MerkleTree.isIncluded(leaves(size).get(index), index, size, proof, root(size)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 8, 96a296d2 5f083f0a 6b47aaf2",
        "6, 8, 0ebc5d34 ca854ea1 d37ee418",
        "2, 5, 5f083f0a bc1a0643",
        "6, 7, 0ebc5d34 b08693ec d37ee418"
    })
    void consistencyProofsAreThoseOfTheReferenceTree(int first, int second, String path) {
        List<Hash> proof = MerkleTree.consistency(first, leaves(second));
        assertThat(begin(proof)).isEqualTo(words(path));
        assertThat(MerkleTree.isConsistent(first, root(first), second, root(second), proof))
                .isTrue();
    }

    @Test
    void aTreeThatGrowsHasTheSameRoots() {
        Frontier tree = Frontier.EMPTY;
        for (int size = 0; size <= 8; size++) {
            assertThat(tree.root()).isEqualTo(root(size));
            if (size < 8) {
                tree = tree.plus(leaves(8).get(size));
            }
        }
    }

    @Seeds(60)
    void everyLeafIsProvedAndNoOtherInItsPlace(long seed) {
        List<Hash> leaves = drawn(seed);
        Hash root = MerkleTree.root(leaves);
        int size = leaves.size();
        for (int k = 0; k < size; k++) {
            List<Hash> path = MerkleTree.inclusion(k, leaves);
            for (int j = 0; j < size; j++) {
                assertThat(MerkleTree.isIncluded(leaves.get(k), j, size, path, root))
                        .isEqualTo(j == k);
                assertThat(MerkleTree.isIncluded(leaves.get(j), k, size, path, root))
                        .isEqualTo(j == k);
            }
            assertThat(MerkleTree.isIncluded(leaves.get(k), k, size, longer(path), root)).isFalse();
        }
    }

    @Seeds(60)
    void everyBeginningIsProvedAndNothingElse(long seed) {
        List<Hash> leaves = drawn(seed);
        Hash root = MerkleTree.root(leaves);
        int size = leaves.size();
        for (int first = 0; first <= size; first++) {
            Hash beginning = MerkleTree.root(leaves.subList(0, first));
            List<Hash> proof = MerkleTree.consistency(first, leaves);
            assertThat(MerkleTree.isConsistent(first, beginning, size, root, proof)).isTrue();
            assertThat(MerkleTree.isConsistent(first, beginning, size, root, longer(proof)))
                    .isFalse();
            Hash other = Hash.of("another log");
            assertThat(MerkleTree.isConsistent(first, other, size, root, proof)).isFalse();
            if (first > 0) {
                assertThat(MerkleTree.isConsistent(first, beginning, size, other, proof)).isFalse();
            }
            for (int k = 0; k < proof.size(); k++) {
                List<Hash> changed = new ArrayList<>(proof);
                changed.set(k, other);
                assertThat(MerkleTree.isConsistent(first, beginning, size, root, changed))
                        .isFalse();
                changed.remove(k);
                assertThat(MerkleTree.isConsistent(first, beginning, size, root, changed))
                        .isFalse();
            }
        }
    }

    @Seeds(60)
    void aFrontierIsTheWholeTree(long seed) {
        List<Hash> leaves = drawn(seed);
        Frontier tree = Frontier.EMPTY;
        for (Hash leaf : leaves) {
            tree = tree.plus(leaf);
        }
        assertThat(tree.root()).isEqualTo(MerkleTree.root(leaves));
        assertThat(tree.size()).isEqualTo(leaves.size());
    }

    @Test
    void aNodeCannotPassForALeaf() {
        List<Hash> two = leaves(2);
        byte[] both = new byte[2 * Hash.LENGTH];
        System.arraycopy(two.get(0).bytes(), 0, both, 0, Hash.LENGTH);
        System.arraycopy(two.get(1).bytes(), 0, both, Hash.LENGTH, Hash.LENGTH);
        assertThat(MerkleTree.leaf(both)).isNotEqualTo(MerkleTree.root(two));
    }

    private static List<Hash> drawn(long seed) {
        return IntStream.range(0, 1 + new Random(seed).nextInt(40))
                .mapToObj(k -> Hash.of(seed + " " + k))
                .toList();
    }

    private static List<Hash> longer(List<Hash> path) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(Hash.of("one more"));
        return longer;
    }
}
