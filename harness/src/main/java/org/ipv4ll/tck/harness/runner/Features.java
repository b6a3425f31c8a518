// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.resource.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.catalogue.Catalogue;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.catalogue.Fault;
import org.ipv4ll.tck.harness.catalogue.Requirement;
import org.ipv4ll.tck.harness.catalogue.Suite;

/** Reads the features module: scenarios, requirements and suites. */
public final class Features {

  private static final String ROOT = "/org/ipv4ll/tck/";
  private static final List<String> SUITES = List.of("quick", "standard", "full", "bct", "tc8");

  private final List<Feature> parsed = new ArrayList<>();
  private final RowIds rowIds;
  private final Catalogue catalogue;

  private Features() {
    var cases = new ArrayList<ConformanceCase>();
    var names = lines("features/index.txt");
    this.rowIds = RowIds.of(names.stream().map(FeatureFile::new).toList());
    for (var name : names) {
      var feature = parse(name);
      parsed.add(feature);
      feature.getPickles().forEach(pickle -> cases.add(conformanceCase(feature, pickle)));
    }
    var seconds = seconds();
    var suites =
        SUITES.stream().map(name -> new Suite(name, lines("suites/" + name + ".txt"))).toList();
    this.catalogue =
        new Catalogue(
            cases,
            registry("requirements", new TypeReference<List<Requirement>>() {}),
            suites,
            seconds,
            registry("mutants", new TypeReference<List<Fault>>() {}));
  }

  /** Reads everything anew. */
  public static Features load() {
    return new Features();
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * The requirements that each check asks about, by its name. A case that is judged as a whole, or
   * goes wrong, gives its name to a check.
   */
  public Map<String, Set<String>> checks() {
    var sentences = Sentences.load();
    var checks = new TreeMap<String, Set<String>>();
    for (var each : catalogue.cases()) {
      var own = sentences.checks(each);
      if (own.isEmpty()) {
        checks.computeIfAbsent(each.id(), id -> new TreeSet<>()).addAll(each.requirements());
      }
      for (var named : own) {
        var criterion = named.check().criterion();
        checks.computeIfAbsent(criterion.id(), id -> new TreeSet<>()).add(criterion.requirement());
      }
    }
    return checks;
  }

  List<Feature> parsed() {
    return List.copyOf(parsed);
  }

  String id(Pickle pickle) {
    return rowIds.id(pickle.getUri(), pickle.getLocation().getLine(), pickle.getTags());
  }

  /** The id of what stands in this line of a feature. */
  String id(URI feature, int line, Collection<String> tags) {
    return rowIds.id(feature, line, tags);
  }

  private ConformanceCase conformanceCase(Feature feature, Pickle pickle) {
    var id = id(pickle);
    return new ConformanceCase(
        id,
        pickle.getName(),
        feature.getName().orElse(""),
        feature.getUri().toString(),
        pickle.getSteps().stream().map(s -> s.getKeyword().strip() + " " + s.getText()).toList(),
        RowIds.named(pickle.getTags(), id));
  }

  private static Feature parse(String name) {
    return new FeatureParser(UUID::randomUUID).parseResource(new FeatureFile(name)).orElseThrow();
  }

  private static Map<String, Integer> seconds() {
    return words("suites/full.txt").stream()
        .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])));
  }

  private static <T> List<T> registry(String name, TypeReference<List<T>> type) {
    try (var in = open("registry/" + name + ".yaml")) {
      return new YAMLMapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String name) {
    return words(name).stream().map(words -> words[0]).toList();
  }

  private static List<String[]> words(String name) {
    try (var in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\\s+"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    var in = Features.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new IllegalStateException("the features module lacks " + name);
    }
    return in;
  }

  private record FeatureFile(String name) implements Resource {

    @Override
    public URI getUri() {
      return URI.create("classpath:" + ROOT.substring(1) + "features/" + name);
    }

    @Override
    public InputStream getInputStream() {
      return open("features/" + name);
    }
  }
}
