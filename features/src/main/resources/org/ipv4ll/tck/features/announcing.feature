Feature: Announcing
  A claimed address is announced twice, two seconds apart, so that stale caches are mended (RFC
  3927, section 2.4).

  @id=announcement-broadcast @must @RFC3927-1.2-05 @RFC3927-2.4-03 @ANN-01 @ANN-07 @tc8
  Scenario: An announcement is a broadcast ARP request
    Given the host starts on a quiet link
    When the host has probed an address 3 times
    Then the announcements are broadcast ARP requests

  @id=announcement-addresses @must @RFC3927-1.2-05 @RFC3927-2.4-03 @ANN-02 @tc8
  Scenario: An announcement names the probed address as sender and as target
    Given the host starts on a quiet link
    When the host has probed an address 3 times
    Then sender and target IP address of the announcements are the probed address

  @id=announcement-sender-hardware-address @must @RFC3927-1.2-05 @RFC3927-2.4-03 @ANN-03 @tc8
  Scenario: An announcement carries the hardware address of its interface
    Given the host starts on a quiet link
    When the host has probed an address 3 times
    Then the sender hardware address of the announcements is that of its interface

  @id=announcement-target-hardware-zero @should @RFC3927-1.2-05 @RFC3927-2.4-03 @ANN-04 @tc8
  Scenario: The target hardware address of an announcement is all zero
    Given the host starts on a quiet link
    When the host has probed an address 3 times
    Then the target hardware address of the announcements is all zero

  @id=announcement-count @must @RFC3927-2.4-01 @RFC3927-9-07 @ANN-05 @bct @tc8
  Scenario: An address is announced twice
    Given the host starts on a quiet link
    When the host has probed an address 3 times
    Then 2 announcements follow within 14 s

  @id=announcement-interval @must @RFC3927-2.4-02 @RFC3927-9-08 @ANN-06 @tc8
  Scenario: The announcements are two seconds apart
    Given the host starts on a quiet link
    When the host has claimed an address
    Then the announcements are 2 s apart

  @id=announcement-under-traffic @must @RFC3927-2.4-01 @RFC3927-2.4-02 @RFC3927-9-07 @RFC3927-9-08 @ANN-05 @ANN-06 @ANN-08
  Scenario: Traffic neither suppresses nor hastens the second announcement
    Given the host starts on a quiet link
    When the host has claimed an address
    And the claimed address is asked for by ARP, ICMP echo and TCP every 300 ms for 3 s
    Then 2 announcements follow within 14 s
    And the announcements are 2 s apart

  @id=second-announcement-despite-defence @must @RFC3927-2.4-01 @RFC3927-9-07 @ANN-05 @ANN-06
  # The defence is an announcement, too: whoever counts it has sent two, though not 2 s apart.
  Scenario: A defence does not replace the second announcement
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends an ARP reply for the claimed address 700 ms after the first announcement
    Then 2 announcements follow within 14 s

  @id=announcement-after-foreign-probe @must @RFC3927-2.4-01 @RFC3927-2.4-02 @RFC3927-9-07 @RFC3927-9-08 @ANN-05 @ANN-06
  Scenario: A foreign probe does not replace the second announcement
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends an ARP probe for the claimed address 700 ms after the first announcement
    Then 2 announcements follow within 14 s
    And the announcements are 2 s apart

  @id=address-usable @must @RFC826-01 @ANN-08 @ARP-04 @tc8
  Scenario: The host answers ARP requests for its claimed address
    Given the host has claimed and announced an address
    When another host asks for the claimed address
    Then the host answers for the claimed address

  @id=use-after-announcement @should @RFC3927-2.4-05 @ANN-08
  Scenario: The address is announced before it is used
    Given the host starts on a quiet link
    When the candidate is asked for by ARP, ICMP echo and TCP every 150 ms until it is announced
    And the host has claimed an address
    Then the address is announced before it is used

  @id=conflict-while-announcing @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @ANN-09
  Scenario: A conflict between the announcements is not ignored
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends an ARP reply for the claimed address 500 ms after the first announcement
    Then the conflict is not ignored
    When another host sends an ARP reply for the claimed address 2.5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=conflict-at-announcement @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @ANN-09
  Scenario: A conflict right after the first announcement is not ignored
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends an ARP reply for the claimed address 1 ms after the first announcement
    Then the conflict is not ignored
    When another host sends an ARP reply for the claimed address 3 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=pending-announcement-dropped @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-2.5-14 @RFC3927-9-11 @ANN-09
  Scenario: A host that has to move drops the announcement that is still due
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends an ARP reply for the claimed address 300 ms after the first announcement
    And another host sends an ARP reply for the claimed address 600 ms after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And the lost address is not used any more
    And another address is probed instead
