// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** How records are written: moments in ISO 8601, durations in nanoseconds, addresses in words. */
final class RecordJson {

  private RecordJson() {}

  static JsonMapper mapper() {
    var module = new SimpleModule();
    inWords(module, Instant.class, Instant::toString, Instant::parse);
    inWords(module, Ipv4Address.class, Ipv4Address::toString, Ipv4Address::parse);
    inWords(module, MacAddress.class, MacAddress::toString, MacAddress::parse);
    inWords(
        module,
        Duration.class,
        duration -> Long.toString(duration.toNanos()),
        text -> Duration.ofNanos(Long.parseLong(text)));
    module.registerSubtypes(Act.class.getPermittedSubclasses());
    return JsonMapper.builder()
        .addModule(module)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .build();
  }

  private static <T> void inWords(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        type,
        new JsonSerializer<>() {
          @Override
          public void serialize(T value, JsonGenerator json, SerializerProvider provider)
              throws IOException {
            json.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new JsonDeserializer<>() {
          @Override
          public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
              return read.apply(json.getText());
            } catch (RuntimeException e) {
              throw context.weirdStringException(json.getText(), type, String.valueOf(e));
            }
          }
        });
  }
}
