package org.ipv4ll.tck.features;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One fault of mutants.yaml. */
record Mutant(
    String id,
    String kind,
    String fault,
    List<String> violates,
    String kills,
    @Nullable String takes,
    @Nullable String field) {}
