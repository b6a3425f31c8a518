// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids and addresses within the page and the run directory. */
public final class Anchor {

  private Anchor() {}

  public static String caseId(String id) {
    return "case-" + id;
  }

  public static String frameId(String caseId, int frame) {
    return caseId(caseId) + "-frame-" + frame;
  }

  public static String defectId(String id) {
    return "defect-" + id;
  }

  public static String requirementId(String id) {
    return "req-" + id;
  }

  public static String ofCase(String id) {
    return "#" + encoded(caseId(id));
  }

  public static String ofFrame(String caseId, int frame) {
    return "#" + encoded(frameId(caseId, frame));
  }

  public static String ofDefect(String id) {
    return "#" + encoded(defectId(id));
  }

  public static String ofRequirement(String id) {
    return "#" + encoded(requirementId(id));
  }

  /** A path as a relative address: encoded by segment, so that it can never name a scheme. */
  public static String ofFile(String path) {
    return Stream.of(path.split("/"))
        .map(Anchor::encoded)
        .collect(Collectors.joining("/", "./", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
