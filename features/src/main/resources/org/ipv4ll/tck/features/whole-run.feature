Feature: The whole run
  Rules that hold for every packet at any time. They are judged over the records of all cases of
  the run, besides one of their own, so that a fault shows wherever it happens.

  @id=all-arp-headers @must @run-wide @RFC3927-1.2-04 @RFC3927-2.2.1-01 @PRB-06
  Scenario: ARP headers are correct throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    Then in every case the ARP packets of the host have the header of ARP for IPv4 over Ethernet

  @id=all-probes-well-formed @must @run-wide @RFC3927-1.2-01 @RFC3927-1.2-04 @RFC3927-2.2.1-01 @RFC3927-2.2.1-02 @PRB-01 @PRB-02
  Scenario: Probes are well-formed throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    Then in every case probes are broadcast ARP requests
    And in every case probes carry the hardware address of their interface as sender

  @id=all-probes-without-sender-ip @must @run-wide @RFC3927-1.2-04 @RFC3927-2.2.1-03 @PRB-03
  Scenario: Probes have no sender IP address throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    Then in every case probes have the sender IP address 0.0.0.0

  @id=all-target-hardware-zero @should @run-wide @RFC3927-1.2-02 @RFC3927-1.2-05 @RFC3927-2.2.1-04 @RFC3927-2.4-03 @PRB-04 @ANN-04
  Scenario: Probes and announcements have no target hardware address throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    Then in every case probes carry zero as target hardware address
    And in every case announcements carry zero as target hardware address

  @id=all-candidates-in-range @must @run-wide @RFC3927-2.1-01 @RFC3927-2.1-02 @RFC3927-8-01 @SEL-02
  Scenario: Candidates lie outside the reserved blocks throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    Then in every case candidates lie between 169.254.1.0 and 169.254.254.255

  @id=all-first-candidates-spread @must @run-wide @needs=mac @RFC3927-2.1-01 @SEL-04
  Scenario: First candidates are uniformly distributed throughout the run
    Given the host starts on a quiet link
    When the host probes an address
    Then the first candidates of all cases are spread evenly over 16 equal parts of the range

  @id=all-probes-spaced @must @run-wide @RFC3927-2.2.1-09 @RFC3927-9-04 @RFC3927-9-05 @PRB-08
  Scenario: Probes keep their distance throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    Then in every case consecutive probes are at least 1 s apart
    And in every case consecutive probes are at most 2 s apart

  @id=never-used-unclaimed @must @run-wide @RFC3927-2.2-01 @RFC3927-2.2.1-08 @RFC3927-2.2-02 @RFC3927-9-03 @PRB-11 @APP-01
  Scenario: No address is used before its claim throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    Then in every case no address is used without having been probed
    And in every case an attempt that ends in a claim had 3 probes
    And in every case no address is used before its claim

  @id=all-first-announcements-timed @must @run-wide @RFC3927-2.2.1-23 @RFC3927-2.4-04 @RFC3927-9-06 @PRB-12
  Scenario: The first announcement comes when ANNOUNCE_WAIT is over throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    Then in every case the first announcement comes at least 2 s after the last probe
    And in every case the first announcement comes at most 2 s after the last probe

  @id=all-link-local-arp-broadcast @must @run-wide @RFC3927-2.5-12 @RFC3927-2.5-13 @RFC3927-4-01 @ARP-01 @ARP-02
  Scenario: ARP packets with a link-local sender are broadcast throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And the peer 169.254.3.9 pings the claimed address
    And another host asks for the claimed address
    Then in every case ARP replies with a link-local sender are broadcast
    And in every case ARP requests with a link-local sender are broadcast

  @id=all-link-local-arp-own-hardware @must @run-wide @RFC3927-1.2-05 @RFC3927-2.4-03 @ARP-04 @ANN-03
  Scenario: Announcements carry the host's hardware address throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    Then in every case announcements carry the hardware address of their interface as sender

  @id=never-answers-for-others @must @run-wide @RFC3927-2.7-04 @ARP-03
  Scenario: Only claimed addresses are answered for throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And 3 other link-local addresses are asked for
    And another host asks for the claimed address
    Then in no case the host answers for an address that it has not claimed
