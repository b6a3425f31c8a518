// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.hook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ipv4ll.tck.harness.target.Placeholders;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;

/** One request to a web server, its placeholders filled in. */
final class HttpRequestLine {

  private static final Duration CONNECT = Duration.ofSeconds(10);

  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  /** A server gone wild must not fill the memory. */
  private static final int MOST_BODY = 64 * 1024;

  private final HttpRequest request;

  private HttpRequestLine(HttpRequest request) {
    this.request = request;
  }

  /** What the server said. */
  record Answer(int status, String body) {}

  static HttpRequestLine of(Ability.Http http, Placeholders values) {
    var url = values.fill(http.url());
    try {
      var builder =
          HttpRequest.newBuilder(URI.create(url))
              .timeout(Hooks.PATIENCE)
              .method(http.method(), body(values.fill(http.body())));
      http.headers().forEach((name, value) -> builder.header(name, values.fill(value)));
      return new HttpRequestLine(builder.build());
    } catch (IllegalArgumentException e) {
      throw new TargetException("no request can be made of " + url + ": " + e.getMessage(), e);
    }
  }

  private static BodyPublisher body(String text) {
    return text.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(text);
  }

  Answer send() {
    try {
      var response = CLIENT.send(request, BodyHandlers.ofInputStream());
      return new Answer(response.statusCode(), text(response.body()));
    } catch (IOException e) {
      throw new TargetException(this + ": no answer: " + why(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TargetException(this + ": interrupted", e);
    }
  }

  private static String text(InputStream body) throws IOException {
    try (body) {
      return new String(body.readNBytes(MOST_BODY), StandardCharsets.UTF_8);
    }
  }

  private static String why(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  @Override
  public String toString() {
    return request.method() + " " + request.uri();
  }
}
