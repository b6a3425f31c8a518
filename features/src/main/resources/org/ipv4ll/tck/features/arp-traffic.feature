Feature: ARP traffic with a link-local sender
  Every ARP packet with a link-local sender is broadcast, replies included, and nobody answers for an
  address that is not its own (RFC 3927, sections 2.5 and 2.7).

  @id=reply-broadcast-link-local @must @RFC3927-2.5-12 @RFC3927-4-01 @ARP-01 @tc8
  Scenario: A reply to a requester with a link-local address is broadcast
    Given the host has claimed and announced an address
    When a requester with a link-local address asks for the claimed address
    Then the reply is broadcast

  @id=reply-broadcast-routable @must @RFC3927-2.5-12 @RFC3927-4-01 @ARP-01
  Scenario: A reply to a requester with a routable address is broadcast
    Given the host has claimed and announced an address
    When a requester with a routable address asks for the claimed address
    Then the reply is broadcast

  @id=reply-broadcast-probe @must @RFC3927-2.5-12 @RFC3927-4-01 @ARP-01 @ARP-05
  Scenario: A reply to a requester without an address is broadcast
    Given the host has claimed and announced an address
    When a requester without an address asks for the claimed address
    Then the reply is broadcast

  @id=reply-fields @must @RFC3927-2.5-16 @ARP-04 @tc8
  Scenario: A reply answers the question that was asked
    Given the host has claimed and announced an address
    When a requester with a link-local address asks for the claimed address
    Then the reply names the claimed address, the host's hardware address and the requester

  @id=reply-to-probe @must @RFC3927-2.5-16 @RFC3927-4-01 @ARP-05
  Scenario: A foreign probe for the claimed address is answered
    Given the host has claimed and announced an address
    When a requester without an address asks for the claimed address
    Then the reply names the claimed address, the host's hardware address and the requester

  @id=reply-whatever-the-target-hardware @must @RFC3927-2.5-16 @ARP-04
  Scenario: A question is answered whatever its target hardware address
    Given the host has claimed and announced an address
    When another host sends an ordinary ARP request with a target hardware address for the claimed address
    Then the host answers within 1 s

  @id=no-reply-for-others @must @RFC3927-2.7-04 @ARP-03 @tc8
  Scenario: Nobody answers for an address that is not its own
    Given the host has claimed and announced an address
    When 20 other link-local addresses are asked for
    Then the host answers for none of them

  @id=reply-broadcast-to-unicast-request @must @RFC3927-2.5-12 @ARP-01
  Scenario: A reply to a unicast request is broadcast
    Given the host has claimed and announced an address
    When a requester asks for the claimed address by unicast
    Then the reply is broadcast if there is one

  @id=request-broadcast @must @needs=talk-ping @RFC3927-2.5-13 @RFC3927-2.6.2-01 @FWD-01 @ARP-02
  Scenario: A request with a link-local sender is broadcast
    Given the host has claimed and announced an address
    When the host is made to ping a link-local peer that answers
    Then every ARP request for the peer is broadcast

  @id=refresh-request-broadcast @must @needs=talk-ping @RFC3927-2.5-13 @ARP-02
  Scenario: A request that refreshes the ARP cache is broadcast
    Given the host has claimed and announced an address
    When the host is made to ping a link-local peer that answers every 5 s for 75 s
    Then every ARP request for the peer is broadcast
