package org.ipv4ll.tck.harness.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * A fault of the registry.
 *
 * @param kind K breaks a MUST, W a SHOULD, G is grey
 * @param violates requirement ids
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fault(String id, String kind, String fault, List<String> violates) {}
