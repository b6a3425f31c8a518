// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A second lock behind the escaping: the page can load nothing and run only its own script. */
final class ContentPolicy {

  private ContentPolicy() {}

  static String allowing(String script) {
    return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        + "script-src 'sha256-"
        + digest(script)
        + "'";
  }

  private static String digest(String script) {
    try {
      byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
