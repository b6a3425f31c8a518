// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.dns.Response;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DnsExchange;
import org.ipv4ll.tck.harness.record.DnsTraffic;
import org.ipv4ll.tck.harness.record.Frame;

/** A recursive name server says of every name within the domain that it does not exist. */
public final class NameErrors extends Check {

  public static final Criterion CRITERION = Criterion.must("dns-name-error", "1.4-05", "337-340");

  private static final String NO_ERROR = "NOERROR";

  private final boolean ifServed;

  private NameErrors(boolean ifServed) {
    super(CRITERION);
    this.ifServed = ifServed;
  }

  /** Whatever it is asked. */
  public static NameErrors always() {
    return new NameErrors(false);
  }

  /** Where it answers such a query at all, for other names too. */
  public static NameErrors ifServed() {
    return new NameErrors(true);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var questions = new Questions(exam.record());
    var asked = questions.asked();
    if (asked.isEmpty()) {
      return exam.notReached("no client has asked the name server");
    }
    var outcomes = asked.stream().map(one -> judge(exam, questions, one));
    long denied = asked.stream().filter(DnsExchange::isDenied).count();
    var count = exam.satisfied("%d of %d questions are denied".formatted(denied, asked.size()));
    return exam.all(Stream.concat(outcomes, Stream.of(count)).toList());
  }

  private Outcome judge(Examination exam, Questions questions, DnsExchange asked) {
    if (asked.isDenied()) {
      return exam.satisfied();
    }
    var early = exam.pending(asked.asked().at().plus(Questions.PATIENCE));
    if (asked.answer().isEmpty() && early.isPresent()) {
      return early.get();
    }
    var upstream = questions.upstream(asked).map(DnsTraffic.Sent::frame);
    if (asked.hasData() && upstream.isEmpty()) {
      return exam.undecided("a zone that somebody configured answers: " + asked);
    }
    var control = questions.control(asked);
    if (control.filter(other -> failsLike(asked, other)).isPresent()) {
      var text = "%s, and so do other names: %s".formatted(asked, control.get());
      return ifServed ? exam.satisfied(text) : exam.undecided(text);
    }
    if (asked.response().filter(Response::truncated).isPresent()) {
      return exam.undecided("the answer is to be had over TCP: " + asked);
    }
    return asked.answer().isEmpty()
        ? silent(exam, asked, control)
        : violated(exam, asked, upstream);
  }

  /** Whether a question gets the same refusal, or nothing at all, as one about another name. */
  private static boolean failsLike(DnsExchange asked, DnsExchange other) {
    return refusal(asked).equals(refusal(other)) && !refusal(asked).equals(NO_ERROR);
  }

  private static String refusal(DnsExchange exchange) {
    var response = exchange.response();
    return response.filter(Response::truncated).isPresent()
        ? "truncated"
        : response.map(Response::rcode).orElse("");
  }

  /** Silence says something only of a server that still answers other questions. */
  private static Outcome silent(
      Examination exam, DnsExchange asked, Optional<DnsExchange> control) {
    if (control.filter(DnsExchange::hasData).isEmpty()) {
      return exam.undecided(asked + ", and no answer about another name shows that it lives");
    }
    var from = asked.asked().at();
    return exam.absent(
        "within %d s %s, while %s".formatted(Questions.PATIENCE.toSeconds(), asked, control.get()),
        from,
        from.plus(Questions.PATIENCE),
        asked.question(exam.record()).stream().toArray(Frame[]::new));
  }

  private static Outcome violated(Examination exam, DnsExchange asked, Optional<Frame> upstream) {
    var answer = asked.answer().orElseThrow().frame();
    var also = upstream.isPresent() ? "; it asked the tester's server" : "";
    var shown = Stream.concat(Stream.of(answer), upstream.stream()).toArray(Frame[]::new);
    return exam.violated("a name error (NXDOMAIN) is due: " + asked + also, shown);
  }
}
