Feature: Routable addresses
  A link-local address is for hosts that have no other. A routable address takes over all that is new,
  what goes on may end in peace, and the link-local address is given up (RFC 3927, sections 1.9 and
  2.6.1). The routable addresses are those of RFC 5737.

  @id=routable-address-no-link-local @should @needs=add-routable @needs=routable-from-start @RFC3927-1.9-02 @RTE-10
  Scenario: A host with a routable address claims no link-local one
    Given a host with a routable address and a gateway starts
    When 15 s pass
    Then no link-local address is assigned while the routable address works

  @id=routable-while-probing @should @needs=add-routable @RFC3927-1.9-02 @RTE-10
  Scenario: A routable address that comes while a host probes ends the attempt
    Given the host starts on a quiet link
    When the host probes an address
    And the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And 15 s pass
    Then no link-local address is assigned any more since the routable address came

  @id=candidate-unused-beside-routable @must @needs=add-routable @RFC3927-2.2-02 @RTE-10
  Scenario: A candidate is not used because a routable address comes
    Given the host starts on a quiet link
    When the host probes an address
    And the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the candidate is asked for by ARP, ICMP echo and TCP every 200 ms until it is announced
    And the routable address is asked for until it works
    Then no address is used before its claim

  @id=recorded-unused-beside-routable @must @needs=add-routable @needs=restart @needs=storage @RFC3927-2.2-01 @RFC3927-2.2-02 @RTE-10 @LNK-01
  Scenario: A recorded address is not used beside a routable one without a test
    Given the host has claimed and announced an address
    When the host is started anew with its storage kept
    And the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the claimed address is asked for by ARP alone every 500 ms for 5 s
    And the routable address is asked for until it works
    Then no address is used without having been probed

  @id=link-local-given-up @should @needs=add-routable @RFC3927-1.4-01 @RFC3927-1.4-02 @RFC3927-1.9-01 @RTE-02
  Scenario: The link-local address is given up within a minute of a routable one
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And 61 s pass
    And the claimed address is asked for by ARP, ICMP echo and TCP every 1 s for 3 s
    Then the claimed address is given up within 60 s of the routable address

  @id=former-address-left-alone @should @needs=add-routable @RFC3927-1.9-02 @RTE-08
  Scenario: What others say about a former link-local address changes nothing
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And 61 s pass
    And the claimed address is asked for by ARP, ICMP echo and TCP every 1 s for 3 s
    And another host sends an ARP reply for the claimed address
    And another host sends an ARP probe for the claimed address
    And the host is watched for 15 s
    Then the former address is not used any more

  @id=<id> @must @needs=add-routable @RFC3927-1.9-06 @RFC3927-2.6.2-05 @RTE-03 @FWD-08
  Scenario Outline: A host that <sends> routable destinations does so from the routable address
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the host <sends> the peer 192.0.2.9
    And the host <sends> 203.0.113.9
    Then new packets for routable destinations come from the routable address

    @needs=talk-ping
    Examples:
      | id                        | sends |
      | routable-source-preferred | pings |

    @needs=talk-udp
    Examples:
      | id                           | sends               |
      | routable-source-of-datagrams | sends a datagram to |

    @needs=talk-tcp
    Examples:
      | id                             | sends                     |
      | routable-source-of-connections | opens a TCP connection to |

  @id=routable-source-to-known-peer @must @needs=add-routable @needs=talk-ping @needs=talk-tcp @RFC3927-1.9-06 @RFC3927-2.6.2-05 @RTE-03 @FWD-08
  Scenario: A new connection to a peer that was reached before comes from the routable address
    Given the host has claimed and announced an address
    And the host pings the peer 192.0.2.9
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the host opens a TCP connection to the peer 192.0.2.9
    Then new packets for routable destinations come from the routable address

  @id=<id> @should @needs=add-routable @RFC3927-2.6.1-01 @FWD-08
  Scenario Outline: A host that <sends> link-local destinations does so from the routable address, too
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the host <sends> the peer 169.254.0.5
    And the host <sends> the peer 169.254.255.7
    Then new packets for link-local destinations come from the routable address

    @needs=talk-ping
    Examples:
      | id                            | sends |
      | routable-source-to-link-local | pings |

    @needs=talk-udp
    Examples:
      | id                                         | sends               |
      | routable-source-of-datagrams-to-link-local | sends a datagram to |

    @needs=talk-tcp
    Examples:
      | id                                           | sends                     |
      | routable-source-of-connections-to-link-local | opens a TCP connection to |

  @id=routable-traffic-unrestricted @must @needs=talk-ping @needs=add-routable @RFC3927-2.8-03 @RTE-03
  Scenario: A link-local address does not restrict the routable one
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the peer 192.0.2.9 pings the routable address
    And the host pings a remote address
    And the claimed address is asked for by ARP, ICMP echo and TCP every 1 s for 3 s
    And 60 s pass
    And the peer 192.0.2.9 pings the routable address
    And the host pings a remote address
    Then routable destinations are reached beside a link-local address as without

  @id=<id> @should @needs=add-routable @RFC3927-2.6.1-02 @RTE-05
  Scenario Outline: A peer that <sends> a link-local address reaches it for as long as it is used
    Given the host has claimed and announced an address
    When the peer 169.254.200.4 <sends> the claimed address
    And the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the peer 169.254.200.3 <sends> the claimed address
    And a requester with a link-local address asks for the claimed address
    Then packets to the claimed address are delivered for as long as it is held

    Examples:
      | id                                    | sends                     |
      | link-local-still-delivered            | pings                     |
      | link-local-datagrams-still-delivered  | sends a datagram to       |
      | link-local-connections-still-accepted | opens a TCP connection to |

  @id=link-local-connection-goes-on @should @needs=add-routable @needs=accept-tcp @RFC3927-1.9-08 @RFC3927-2.6.1-03 @RTE-05
  Scenario: A connection to the link-local address goes on when a routable one comes
    Given the host has claimed and announced an address
    When a peer has opened a TCP connection to the claimed address
    And the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And 10 s pass
    And the peer closes its side of the connection
    Then the connection still carries data
    And it is reported whether the connection keeps its link-local source

  @id=conflict-beside-routable @must @needs=add-routable @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-2.5-14 @RTE-05
  Scenario: Conflicts are also detected beside a routable address
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 4 s after the first
    And the lost address is asked for by ARP, ICMP echo and TCP every 500 ms for 5 s
    And the routable address is asked for until it works
    Then the conflict is not ignored
    And the lost address is not used any more

  @id=link-local-not-advertised @must @needs=add-routable @RFC3927-1.9-07 @RTE-04
  Scenario: The link-local address is not advertised beside a routable one
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And 10 s pass
    And the host is watched for 50 s
    Then the claimed address is not advertised

  @id=link-local-not-told @must @needs=add-routable @RFC3927-1.9-07 @RTE-04
  Scenario: Answers do not contain the link-local address beside a routable one
    Given the host has claimed and announced an address
    When the peer 169.254.200.5 inquires after the claimed address by discovery protocols
    And the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And 61 s pass
    And the peer 192.0.2.9 inquires after the claimed address by discovery protocols 3 times
    Then nobody who asks is told of the claimed address

  @id=transition @may @needs=add-routable @RFC3927-1.9-03 @RFC3927-1.9-09 @RTE-02
  Scenario: How long both kinds of address coexist is reported
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the claimed address is asked for by ARP, ICMP echo and TCP every 5 s for 60 s
    Then it is reported how long the claimed address is answered for
    And it is reported whether the claimed address accepts what is new

  @id=link-local-again @may @needs=add-routable @needs=routable-from-start @needs=remove-routable @RFC3927-1.9-10 @RTE-07
  Scenario: Whether a host claims a link-local address when the routable one is gone is reported
    Given a host with a routable address and a gateway starts
    When the host loses its routable address and its gateway
    Then it is reported whether the host claims a link-local address within 20 s

  @id=link-local-again-in-full @must @needs=add-routable @needs=remove-routable @RFC3927-2.2-02 @RTE-07
  Scenario: A link-local address is probed again when it returns
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And 90 s pass
    And the host loses its routable address and its gateway
    And the old address, then the candidate, is asked for by ARP, ICMP echo and TCP every 200 ms until it is announced
    And the host has claimed an address
    Then no address is used before it is claimed anew

  @id=link-local-again-as-before @must @needs=add-routable @needs=remove-routable @RFC3927-2.5-04 @RFC3927-2.5-10 @RFC3927-2.5-12 @RFC3927-4-01 @RTE-07
  Scenario: Conflicts are detected as before when the routable address is gone
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And 5 s pass
    And the host loses its routable address and its gateway
    And 15 s pass
    And the host holds a link-local address again
    And a requester with a link-local address asks for the claimed address
    Then the reply is broadcast
    When another host sends an ARP reply for the claimed address
    Then the conflict is not ignored
