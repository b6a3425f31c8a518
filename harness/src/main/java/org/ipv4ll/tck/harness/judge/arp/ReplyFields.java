// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A reply swaps the fields of the question and fills in what was asked for. The target hardware
 * address of a reply that is broadcast is nobody's business.
 */
public final class ReplyFields extends Check {

  public static final Criterion CRITERION =
      Criterion.must("reply-fields", "RFC826-01", "RFC 826, Packet Reception").of(Layer.ARP);

  /** Those of the reply to the last question for the claimed address. */
  public ReplyFields() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    return Questions.in(exam.record())
        .map(questions -> judge(exam, questions))
        .orElseGet(() -> Questions.notReached(exam));
  }

  private static Outcome judge(Examination exam, Questions questions) {
    return questions
        .answerToAsker()
        .map(answer -> judge(exam, answer, questions.before(answer)))
        .or(() -> exam.pending(questions.first().at().plus(exam.settings().patience())))
        .orElseGet(() -> withoutProper(exam, questions));
  }

  private static Outcome judge(Examination exam, Frame answer, Frame question) {
    var reply = answer.arp().orElseThrow();
    var expected = ArpPacket.reply(exam.record().mac(), question.arp().orElseThrow());
    if (!reply.senderHardware().equals(expected.senderHardware())) {
      return exam.violated("not the hardware address of the host: " + answer, answer, question);
    }
    if (!reply.targetProtocol().equals(expected.targetProtocol())) {
      return exam.violated(
          "not meant for the asker %s: %s".formatted(expected.targetProtocol(), answer),
          answer,
          question);
    }
    return exam.satisfied(answer.toString());
  }

  /** What else is said beside a proper answer is nowhere forbidden. */
  private static Outcome withoutProper(Examination exam, Questions questions) {
    return questions
        .answerToNobodyElse()
        .map(answer -> judge(exam, answer, questions.before(answer)))
        .orElseGet(() -> exam.notReached("no answer was seen", ArpAnswer.CRITERION.id()));
  }
}
