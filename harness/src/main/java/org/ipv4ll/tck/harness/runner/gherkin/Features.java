// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.gherkin;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.FeatureFile;
import org.jspecify.annotations.Nullable;

/** The catalogue, and its features as Cucumber runs them. */
public final class Features {

  private static final String DIRECTORY = "classpath:org/ipv4ll/tck/features/";

  private final Catalogue catalogue = Catalogue.shipped();
  private final Map<Place, String> ids = new HashMap<>();
  private @Nullable List<Feature> parsed;

  private record Place(URI feature, int line) {}

  private Features() {
    for (var each : catalogue.cases()) {
      ids.put(new Place(uri(each.source().file()), each.source().line()), each.id());
    }
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

  /** Parsed when they are first run: most commands run nothing. */
  public synchronized List<Feature> parsed() {
    if (parsed == null) {
      parsed = catalogue.files().stream().map(Features::parse).toList();
    }
    return parsed;
  }

  public String id(Pickle pickle) {
    return id(pickle.getUri(), pickle.getLocation().getLine());
  }

  /** The id of the case that stands in this line of a feature. */
  public String id(URI feature, int line) {
    var id = ids.get(new Place(feature, line));
    if (id == null) {
      throw new IllegalStateException("no case stands at " + feature + ":" + line);
    }
    return id;
  }

  private static URI uri(String file) {
    return URI.create(DIRECTORY + file);
  }

  private static Feature parse(FeatureFile file) {
    return new FeatureParser(UUID::randomUUID).parseResource(new Text(file)).orElseThrow();
  }

  private record Text(FeatureFile file) implements Resource {

    @Override
    public URI getUri() {
      return uri(file.name());
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8));
    }
  }
}
