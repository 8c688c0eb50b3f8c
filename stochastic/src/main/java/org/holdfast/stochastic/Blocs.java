package org.holdfast.stochastic;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.model.Instance;

/** The blocs in which makers stand, in the order of the case. */
record Blocs(List<String> names) {
    static Blocs of(Instance s) {
        return new Blocs(
                Stream.concat(
                                s.producers().stream().map(Instance.ActiveProducer::bloc),
                                s.materialSources().stream()
                                        .map(Instance.ActiveMaterialSource::bloc))
                        .distinct()
                        .toList());
    }

    int count() {
        return Math.max(1, names.size());
    }

    /** The place of an item in a bloc. */
    int site(int item, String bloc) {
        return item * count() + Math.max(0, names.indexOf(bloc));
    }
}
