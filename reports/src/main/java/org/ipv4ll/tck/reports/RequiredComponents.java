// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/**
 * Every record component that is not {@link Nullable} has to be in the file, but for those that
 * were added within a schema version: they say by {@link JsonSetter} what their absence means.
 * Those of a record whose properties stand among others are required one by one.
 */
final class RequiredComponents extends JacksonAnnotationIntrospector {

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    return member instanceof AnnotatedParameter parameter
        ? Boolean.valueOf(isRequired(parameter))
        : super.hasRequiredMarker(member);
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    return annotated instanceof AnnotatedParameter parameter && isRequired(parameter)
        ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
        : super.findSetterInfo(annotated);
  }

  private static boolean isRequired(AnnotatedParameter parameter) {
    return !nullable(parameter)
        && !parameter.hasAnnotation(JsonSetter.class)
        && !parameter.hasAnnotation(JsonUnwrapped.class);
  }

  private static boolean nullable(AnnotatedParameter parameter) {
    return parameter.getOwner().getMember() instanceof Executable constructor
        && constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
            Nullable.class);
  }
}
