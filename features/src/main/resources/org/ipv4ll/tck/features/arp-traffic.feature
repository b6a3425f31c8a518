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

  @id=reply-fields @must @RFC826-01 @ARP-04 @tc8
  Scenario: A reply answers the question that was asked
    Given the host has claimed and announced an address
    When a requester with a link-local address asks for the claimed address
    Then the host answers for the claimed address
    And the reply names the host's hardware address and the requester

  @id=reply-to-probe @must @RFC826-01 @ARP-05
  Scenario: A foreign probe for the claimed address is answered
    Given the host has claimed and announced an address
    When a requester without an address asks for the claimed address
    Then the host answers for the claimed address
    And the reply names the host's hardware address and the requester

  @id=reply-whatever-the-target-hardware @must @RFC826-01 @ARP-04
  Scenario: A question is answered whatever its target hardware address
    Given the host has claimed and announced an address
    When a requester asks for the claimed address with a target hardware address
    Then the host answers for the claimed address

  @id=reply-to-routable @must @RFC826-01 @ARP-04
  Scenario: The question of a routable address is answered
    Given the host has claimed and announced an address
    When a requester with a routable address asks for the claimed address
    Then the host answers for the claimed address
    And the reply names the host's hardware address and the requester

  @id=reply-to-unicast-request @must @RFC826-01 @ARP-04
  Scenario: A question to the host alone is answered
    Given the host has claimed and announced an address
    When a requester asks for the claimed address by unicast
    Then the host answers for the claimed address
    And the reply names the host's hardware address and the requester

  @id=reply-to-edge-addresses @must @RFC826-01 @ARP-04
  Scenario: Questions of addresses that end in 0 and in 255 are answered
    Given the host has claimed and announced an address
    When a requester with the address 169.254.77.255 asks for the claimed address
    Then the host answers for the claimed address
    And the reply names the host's hardware address and the requester
    When 2 s pass
    And a requester with the address 169.254.78.0 asks for the claimed address
    Then the host answers for the claimed address
    And the reply names the host's hardware address and the requester

  @id=reply-to-former-rival @must @RFC826-01 @ARP-04
  Scenario: A host that was in conflict is answered like any other
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    And the other host asks for the claimed address 2 s later
    Then the host answers for the claimed address

  @id=reply-while-asking @must @RFC826-01 @ARP-04
  Scenario: The host answers ARP requests while one of its own is unanswered
    Given the host has claimed and announced an address
    When a requester asks for the claimed address while a silent peer 169.254.77.5 goes on pinging it
    Then the host answers for the claimed address

  @id=reply-after-many-questions @must @RFC826-01 @ARP-04
  Scenario: The three hundredth question is answered like the first
    Given the host has claimed and announced an address
    When the claimed address is asked for by ARP, ICMP echo and TCP every 200 ms for 60 s
    And 2 s pass
    And another host asks for the claimed address
    Then the host answers for the claimed address

  @id=no-reply-for-others @must @RFC3927-2.7-04 @ARP-03 @tc8
  Scenario: The host does not answer for an address that is not its own
    Given the host has claimed and announced an address
    When 20 other link-local addresses are asked for
    And another host asks for the claimed address
    Then the host answers for no other address

  @id=<id> @must @RFC3927-2.7-04 @ARP-03
  Scenario Outline: The host does not answer for <others>
    Given the host has claimed and announced an address
    When the addresses <addresses> are asked for by ARP
    Then the host answers for no other address

    Examples:
      | id                    | others                                          | addresses                                                                                |
      | no-reply-for-services | the addresses where networks put their services | 169.254.169.254, 169.254.169.253, 169.254.169.123, 169.254.170.2                         |
      | no-reply-for-reserved | the reserved addresses of the prefix            | 169.254.0.0, 169.254.0.1, 169.254.0.255, 169.254.255.0, 169.254.255.254, 169.254.255.255 |
      | no-reply-for-edges    | the first and the last addresses of its range   | 169.254.1.0, 169.254.1.255, 169.254.254.0, 169.254.254.255                               |

  @id=no-reply-for-similar @must @RFC3927-2.7-04 @ARP-03
  Scenario: The host does not answer for an address that differs from its own in one bit
    Given the host has claimed and announced an address
    When every address that differs from the claimed one in one bit is asked for by ARP
    Then the host answers for no other address

  @id=no-reply-for-neighbours @must @RFC3927-2.7-04 @ARP-03
  Scenario: The host does not answer for the stations that it talks to
    Given the host has claimed and announced an address
    When the peer 169.254.200.3 pings the claimed address
    And the peer 169.254.201.4 pings the claimed address
    And the peer 169.254.202.5 pings the claimed address
    And the addresses 169.254.200.3, 169.254.201.4, 169.254.202.5 are asked for by ARP
    Then the host answers for no other address

  @id=no-reply-while-probing @must @RFC3927-2.7-04 @ARP-03
  Scenario: The host does not answer for others while it probes
    Given the host starts on a quiet link
    When the host probes an address
    And 20 other link-local addresses are asked for
    And the host has claimed an address
    Then the host answers for no other address

  @id=no-reply-while-announcing @must @RFC3927-2.7-04 @ARP-03
  Scenario: The host does not answer for others between its announcements
    Given the host starts on a quiet link
    When the host has claimed an address
    And 20 other link-local addresses are asked for
    Then the host answers for no other address

  @id=no-reply-while-limited @must @RFC3927-2.7-04 @ARP-03
  Scenario: The host does not answer for others while its rate is limited
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And 5 s pass
    And 20 other link-local addresses are asked for
    And the host has claimed the next candidate
    Then the host answers for no other address

  @id=no-reply-after-loss @must @RFC3927-2.7-04 @ARP-03
  Scenario: The host does not answer for others once it has lost its address
    Given the host has claimed and announced an address
    When another host takes the claimed address by two ARP replies 3 s apart
    And 20 other link-local addresses are asked for
    And the host has claimed another address
    Then the host answers for no other address

  @id=<id> @must @needs=add-routable @RFC3927-2.7-04 @ARP-03
  Scenario Outline: The host does not answer for others <time> after it gets a routable address
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And <time> pass
    And 20 other link-local addresses are asked for
    Then the host answers for no other address beside its routable one

    Examples:
      | id                        | time |
      | no-reply-beside-routable  | 1 s  |
      | no-reply-after-link-local | 61 s |

  @id=no-reply-from-routable @must @needs=add-routable @needs=routable-from-start @RFC3927-2.7-04 @ARP-03
  Scenario: A host with only a routable address does not answer for others
    Given a host with a routable address and a gateway starts
    When 20 other link-local addresses are asked for
    And the addresses 169.254.169.254, 169.254.169.253, 169.254.169.123 are asked for by ARP
    Then the host answers for no other address beside its routable one

  @id=reply-broadcast-to-unicast-request @must @RFC3927-2.5-12 @RFC3927-4-01 @ARP-01
  Scenario: A reply to a unicast request is broadcast
    Given the host has claimed and announced an address
    When a requester asks for the claimed address by unicast
    Then the reply is broadcast

  @id=reply-broadcast-to-other-source @must @RFC3927-2.5-12 @RFC3927-4-01 @ARP-01
  Scenario: A reply to a relayed request is broadcast
    Given the host has claimed and announced an address
    When a requester asks for the claimed address from another Ethernet source
    Then the reply is broadcast

  @id=denied-candidates-not-answered @must @RFC3927-2.7-04 @ARP-03
  Scenario: The host does not answer for candidates that it was denied
    Given the host starts on a quiet link
    When 3 candidates in turn are denied by replies
    And the next candidate is claimed
    And the lost addresses are asked for during the next 10 s
    And another host asks for the claimed address
    Then the host answers for no other address

  @id=request-broadcast @must @needs=talk-ping @RFC3927-2.5-13 @FWD-01 @ARP-02
  Scenario: A request with a link-local sender is broadcast
    Given the host has claimed and announced an address
    When the host is made to ping a link-local peer that answers
    Then every ARP request of the host is broadcast

  @id=refresh-for-answers-broadcast @must @RFC3927-2.5-13 @ARP-02
  Scenario: A request that refreshes the ARP cache for an answer is broadcast
    Given the host has claimed and announced an address
    When the peer 169.254.200.5 pings the claimed address
    And 20 s pass
    And the peer 169.254.200.5 pings the claimed address
    And 70 s pass
    And the peer 169.254.200.5 pings the claimed address
    Then every ARP request of the host is broadcast, those included that refresh its cache

  @id=refresh-request-broadcast @must @needs=talk-ping @RFC3927-2.5-13 @ARP-02
  Scenario: A request that refreshes the ARP cache is broadcast
    Given the host has claimed and announced an address
    When the host is made to ping a link-local peer that answers every 5 s for 100 s
    Then every ARP request of the host is broadcast, those included that refresh its cache

  @id=refresh-request-for-routable-broadcast @must @needs=talk-ping @RFC3927-2.5-13 @ARP-02
  Scenario: A request that refreshes the ARP cache for a routable peer is broadcast
    Given the host has claimed and announced an address
    When the host is made to ping a routable peer that answers every 5 s for 100 s
    Then every ARP request of the host is broadcast, those included that refresh its cache
