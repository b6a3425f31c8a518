package org.ipv4ll.tck.harness.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * One requirement of RFC 3927 in the registry's words.
 *
 * @param lines line numbers of the RFC's plain text
 * @param judged how a verdict is found
 * @param takes least protocol time, in words
 * @param because why it is not tested, where it is not
 * @param causes why hosts usually fail it
 * @param mutants faults that break it
 */
public record Requirement(
    String id,
    String section,
    String lines,
    String level,
    List<String> role,
    String text,
    String judged,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String takes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String inconclusive,
    String disposition,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String because,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> causes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> mutants) {}
