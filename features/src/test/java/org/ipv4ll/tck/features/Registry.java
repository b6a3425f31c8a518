// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All resources of the registry. */
record Registry(
    List<Requirement> requirements,
    List<Behaviour> behaviours,
    List<Mutant> mutants,
    List<Variant> variants,
    List<Forerunner> forerunners,
    List<LegalTag> vocabulary) {

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  static Registry shipped() {
    return new Registry(
        read("requirements.yaml", Requirement.class),
        read("behaviours.yaml", Behaviour.class),
        read("mutants.yaml", Mutant.class),
        read("variants.yaml", Variant.class),
        read("forerunners.yaml", Forerunner.class),
        read("vocabulary.yaml", LegalTag.class));
  }

  /** The kinds of ARP packets, and the cases in which a host meets them. */
  static List<ArpKind> arpPackets() {
    return read("arp-packets.yaml", ArpKind.class);
  }

  Map<String, Requirement> requirementsById() {
    return byId(requirements, Requirement::id);
  }

  Map<String, Behaviour> behavioursById() {
    return byId(behaviours, Behaviour::id);
  }

  /** The requirements that a known fault breaks. */
  Set<String> broken() {
    return mutants.stream().flatMap(m -> m.violates().stream()).collect(Collectors.toSet());
  }

  Map<String, Mutant> mutantsById() {
    return byId(mutants, Mutant::id);
  }

  private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
    return entries.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
  }

  private static <T> List<T> read(String name, Class<T> entry) {
    JavaType list = YAML.getTypeFactory().constructCollectionType(List.class, entry);
    try (InputStream in = Registry.class.getResourceAsStream("/org/ipv4ll/tck/registry/" + name)) {
      return YAML.readValue(Objects.requireNonNull(in, name), list);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
