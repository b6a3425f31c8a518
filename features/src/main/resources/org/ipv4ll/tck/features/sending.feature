Feature: Sending hosts
  Whoever sends to 169.254/16, or from it, does so straight to the station on the link, found by ARP,
  and never through a router. That binds every host that implements the standard, with a link-local
  address or with a routable one (RFC 3927, sections 2.6 to 2.8). The routable addresses are those of
  RFC 5737: 192.0.2.0/24 on the link, 203.0.113.9 behind the gateway, though its station may be near.

  @id=link-local-destination-direct @must @needs=talk-ping @RFC3927-2.6.2-01 @RFC3927-2.8-02 @FWD-01 @SEL-03
  Scenario: A link-local destination is resolved by ARP and reached directly
    Given the host has claimed and announced an address
    When the host pings the peer whose address is next to its own
    And the host pings a link-local peer
    And the host pings a link-local peer
    And the host pings a link-local peer
    Then every link-local peer is reached
    And packets for link-local peers go straight to their stations
    And the link-local prefix has no subnets

  @id=reserved-destination-direct @must @needs=talk-ping @RFC3927-2.6.2-01 @FWD-06
  Scenario: Addresses of the reserved blocks are on the link as well
    Given the host has claimed and announced an address
    When the host pings the peer whose address is next to its own
    And the host pings the peer 169.254.0.5
    And the host pings the peer 169.254.255.7
    Then every link-local peer is reached
    And packets for link-local peers go straight to their stations

  @id=ping-for-another-unanswered @must @RFC3927-2.2-01 @RFC3927-2.2-02 @FWD-01
  Scenario: A ping for another address is not answered from that address
    Given the host has claimed and announced an address
    When the peer 169.254.77.5 pings 169.254.78.6 in a frame for the host
    Then no address is used without having been probed

  @id=broadcast-ping-not-answered-from-broadcast @must @RFC3927-2.2-01 @RFC3927-2.2-02 @FWD-01
  Scenario: A ping to everybody is not answered from the broadcast address
    Given the host has claimed and announced an address
    When the peer 169.254.77.5 pings the broadcast address of the prefix
    Then no address is used without having been probed

  @id=link-local-broadcast @must @needs=talk-udp @RFC3927-2.6.2-03 @FWD-05
  Scenario: The broadcast address of the prefix needs no ARP
    Given the host has claimed and announced an address
    When the host sends a datagram to 169.254.255.255
    Then what is sent to 169.254.255.255 is broadcast without ARP

  @id=<id> @must @RFC3927-2.6.2-01 @FWD-01
  Scenario Outline: A host that <sends> link-local destinations resolves them by ARP and reaches them
    Given the host has claimed and announced an address
    When the host <sends> the peer 169.254.3.9
    And the host <sends> the peer 169.254.201.4
    Then every link-local peer is reached
    And packets for link-local peers go straight to their stations

    @needs=talk-udp
    Examples:
      | id                          | sends               |
      | link-local-datagrams-direct | sends a datagram to |

    @needs=talk-tcp
    Examples:
      | id                            | sends                     |
      | link-local-connections-direct | opens a TCP connection to |

  @id=<id> @must @RFC3927-2.6.2-06 @RFC3927-3.3-02 @FWD-04
  Scenario Outline: A link-local host that <sends> a routable destination resolves it by ARP
    Given the host has claimed and announced an address
    When the host <sends> the peer 203.0.113.9
    Then packets for routable peers, if there are any, go straight to their stations

    @needs=talk-ping
    Examples:
      | id                          | sends |
      | routable-destination-direct | pings |

    @needs=talk-udp
    Examples:
      | id                                       | sends               |
      | routable-destination-of-datagrams-direct | sends a datagram to |

    @needs=talk-tcp
    Examples:
      | id                                         | sends                     |
      | routable-destination-of-connections-direct | opens a TCP connection to |

  @id=<id> @must @RFC3927-2.6.2-01 @FWD-01
  Scenario Outline: The answer to a link-local peer that <sends> a host from another Ethernet source goes to the peer
    Given the host has claimed and announced an address
    When the peer 169.254.3.9 <sends> the claimed address from another Ethernet source
    And the peer 169.254.200.3 asks for the claimed address by ARP
    And the peer 169.254.200.3 <sends> the claimed address from another Ethernet source
    Then packets for link-local peers go straight to their stations

    Examples:
      | id                       | sends |
      | answer-to-passed-on-echo | pings |

    @nightly
    Examples:
      | id                             | sends                     |
      | answer-to-passed-on-datagram   | sends a datagram to       |
      | answer-to-passed-on-connection | opens a TCP connection to |

  @id=<id> @must @RFC3927-2.6.2-06 @RFC3927-3.3-02 @FWD-04 @FWD-07
  Scenario Outline: The answer to a routable peer that <sends> a host from another Ethernet source goes to the peer
    Given the host has claimed and announced an address
    When the peer 192.0.2.9 <sends> the claimed address from another Ethernet source
    And the peer 203.0.113.9 <sends> the claimed address from another Ethernet source
    Then packets for routable peers, if there are any, go straight to their stations

    Examples:
      | id                                | sends |
      | routable-answer-to-passed-on-echo | pings |

    @nightly
    Examples:
      | id                                      | sends                     |
      | routable-answer-to-passed-on-datagram   | sends a datagram to       |
      | routable-answer-to-passed-on-connection | opens a TCP connection to |

  @id=routable-peer-reached @must @RFC3927-1.8-01 @RFC3927-2.6.2-06 @RFC3927-3.3-02 @FWD-07 @FWD-04
  Scenario: A host with a link-local address and peers with routable ones talk to each other
    Given the host has claimed and announced an address
    When the peer 169.254.200.3 pings the claimed address
    And the peer 192.0.2.9 pings the claimed address
    And the peer 203.0.113.9 pings the claimed address
    And the peer 10.77.3.9 pings the claimed address
    And the peer 192.168.7.9 pings the claimed address
    Then every routable peer is answered
    And packets for routable peers, if there are any, go straight to their stations

  @id=<id> @must @RFC3927-1.8-01 @RFC3927-2.6.2-06 @RFC3927-3.3-02 @FWD-07
  Scenario Outline: A routable peer that <sends> a link-local address is answered directly
    Given the host has claimed and announced an address
    When the peer 169.254.200.3 <sends> the claimed address
    And the peer 192.0.2.9 <sends> the claimed address
    And the peer 203.0.113.9 <sends> the claimed address
    Then every routable peer is answered
    And packets for routable peers, if there are any, go straight to their stations

    Examples:
      | id                           | sends                     |
      | routable-peer-connects       | opens a TCP connection to |
      | routable-peer-sends-datagram | sends a datagram to       |

  @id=time-to-live @info @needs=talk-ping @needs=talk-udp @RFC3927-2.7-01 @FWD-09
  Scenario: The time to live of packets with a link-local source is reported
    Given the host has claimed and announced an address
    When the host pings a link-local peer
    And the host sends a datagram to 169.254.255.255
    Then the time to live of packets from the claimed address is reported

  @id=used-address-was-probed @must @needs=talk-ping @RFC3927-2.2-01 @RFC3927-2.2-02 @APP-01
  Scenario: A source address used on request was probed before
    Given the host starts on a quiet link
    When 20 s pass
    And the host pings a link-local peer
    Then no address is used without having been probed

  @id=<id> @must @needs=add-routable @needs=routable-from-start @RFC3927-1.8-01 @RFC3927-2.6-01 @RFC3927-2.6.2-02 @RFC3927-3.3-01 @FWD-02
  Scenario Outline: A routable host that <sends> a link-local destination resolves it by ARP
    Given a host with a routable address and a gateway starts
    When the host <sends> the peer 192.0.2.9
    And the host <sends> the peer 169.254.77.5
    Then every link-local peer is reached from the routable address
    And packets for link-local peers go straight to their stations from the routable address

    @needs=talk-ping
    Examples:
      | id                                   | sends |
      | link-local-destination-from-routable | pings |

    @needs=talk-udp
    Examples:
      | id                                 | sends               |
      | link-local-datagrams-from-routable | sends a datagram to |

    @needs=talk-tcp
    Examples:
      | id                                   | sends                     |
      | link-local-connections-from-routable | opens a TCP connection to |

  @id=<id> @must @needs=add-routable @needs=routable-from-start @RFC3927-1.8-01 @RFC3927-2.6-01 @RFC3927-2.6.2-02 @RFC3927-3.3-01 @FWD-02 @FWD-07
  Scenario Outline: A link-local peer that <sends> a routable address is answered directly
    Given a host with a routable address and a gateway starts
    When the peer 192.0.2.9 <sends> the routable address
    And the peer 169.254.200.3 <sends> the routable address
    Then every link-local peer is reached from the routable address
    And packets for link-local peers go straight to their stations from the routable address

    Examples:
      | id                             | sends                     |
      | link-local-peer-of-routable    | pings                     |
      | link-local-peer-connects       | opens a TCP connection to |
      | link-local-peer-sends-datagram | sends a datagram to       |

  @id=link-local-traffic-never-to-router @must @needs=talk-ping @needs=talk-udp @needs=talk-tcp @needs=add-routable @needs=routable-from-start @RFC3927-2.6.2-04 @RFC3927-2.7-02 @FWD-03
  Scenario: Datagrams and connections to link-local destinations are never handed to a router
    Given a host with a routable address and a gateway starts
    When the host pings a remote address
    And the host sends a datagram to the peer 169.254.77.5
    And the host opens a TCP connection to the peer 169.254.78.5
    Then nothing for a link-local address is handed to the gateway

  @id=link-local-destination-never-to-router @must @needs=talk-ping @needs=add-routable @needs=routable-from-start @RFC3927-2.6.2-04 @RFC3927-2.7-02 @FWD-03
  Scenario: A packet for a link-local destination is never handed to a router
    Given a host with a routable address and a gateway starts
    When the host pings a remote address
    And the host pings a link-local peer
    And the host pings the peer 169.254.0.5
    Then nothing for a link-local address is handed to the gateway

  @id=absent-destination-never-to-router @must @needs=talk-ping @needs=add-routable @needs=routable-from-start @RFC3927-2.6.2-04 @RFC3927-2.7-02 @FWD-03
  Scenario: A packet for an unused link-local address is not handed to a router
    Given a host with a routable address and a gateway starts
    When the host pings a remote address
    And the host pings 169.254.91.5
    And 5 s pass
    Then nothing for a link-local address is handed to the gateway

  @id=redirect-not-obeyed @must @needs=talk-ping @RFC3927-2.6.2-01 @FWD-02
  Scenario: An ICMP redirect does not divert packets for a link-local peer
    Given the host has claimed and announced an address
    When the host pings the peer 169.254.77.5
    And the peer 169.254.77.5 redirects the host to 169.254.88.9
    And the host pings 169.254.77.5
    Then packets for link-local peers go straight to their stations

  @id=old-peer-never-to-router @must @needs=talk-ping @needs=add-routable @needs=routable-from-start @RFC3927-2.6.2-04 @RFC3927-2.7-02 @FWD-03
  Scenario: A packet for a known link-local peer is not handed to a router
    Given a host with a routable address and a gateway starts
    When the host pings a remote address
    And the host pings the peer 169.254.77.5
    And 65 s pass
    And the host pings 169.254.77.5
    Then nothing for a link-local address is handed to the gateway

  @id=former-link-local-never-to-router @must @needs=talk-ping @needs=add-routable @RFC3927-2.6.2-04 @RFC3927-2.7-02 @FWD-03
  Scenario: A host that had a link-local address hands no link-local packet to a router
    Given the host has claimed and announced an address
    When the host pings the peer 169.254.77.5
    And the host gets a routable address and a gateway
    And 35 s pass
    And the host pings a remote address
    And the host pings the peer 169.254.78.5
    And the host pings the peer 169.254.77.5
    Then nothing for a link-local address is handed to the gateway

  @id=link-local-broadcast-never-to-router @must @needs=talk-ping @needs=talk-udp @needs=add-routable @needs=routable-from-start @RFC3927-2.6.2-03 @RFC3927-2.6.2-04 @RFC3927-2.7-02 @FWD-03 @FWD-05
  Scenario: A broadcast to the link-local prefix is never handed to a router
    Given a host with a routable address and a gateway starts
    When the host pings a remote address
    And the host sends a datagram to 169.254.255.255
    Then nothing for a link-local address is handed to the gateway
    And what is sent to 169.254.255.255 is broadcast without ARP

  @id=<id> @must @needs=add-routable @RFC3927-2.6.2-04 @RFC3927-2.7-02 @FWD-03
  Scenario Outline: A host with both addresses that <sends> a link-local one hands nothing to a router
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the host <sends> 203.0.113.9
    And the host <sends> the peer 169.254.77.5
    And the host <sends> 169.254.91.5
    Then nothing for a link-local address is handed to the gateway

    @needs=talk-ping
    Examples:
      | id                               | sends |
      | link-local-pings-beside-routable | pings |

    @needs=talk-udp
    Examples:
      | id                                   | sends               |
      | link-local-datagrams-beside-routable | sends a datagram to |

    @needs=talk-tcp
    Examples:
      | id                                     | sends                     |
      | link-local-connections-beside-routable | opens a TCP connection to |

  @id=<id> @must @needs=talk-ping @needs=add-routable @RFC3927-2.6.2-07 @RFC3927-2.7-02 @FWD-10
  Scenario Outline: The answer to a peer that <sends> a link-local address is not handed to a router
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the peer 203.0.113.9 <sends> the claimed address
    And the host pings a remote address
    Then nothing from a link-local address is handed to the gateway

    Examples:
      | id                                           | sends                     |
      | link-local-source-never-to-router            | pings                     |
      | link-local-datagram-source-never-to-router   | sends a datagram to       |
      | link-local-connection-source-never-to-router | opens a TCP connection to |

  @id=<id> @must @needs=add-routable @needs=remove-routable @RFC3927-2.6.2-07 @RFC3927-2.7-02 @FWD-10
  Scenario Outline: A host that <sends> others does not use a gateway that is gone
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And 5 s pass
    And the host loses its routable address and its gateway
    And 15 s pass
    And the host <sends> the peer 203.0.113.9
    Then nothing from a link-local address is handed to the gateway

    @needs=talk-ping
    Examples:
      | id                                     | sends |
      | link-local-source-not-to-former-router | pings |

    @needs=talk-udp
    Examples:
      | id                                        | sends               |
      | link-local-datagrams-not-to-former-router | sends a datagram to |

    @needs=talk-tcp
    Examples:
      | id                                          | sends                     |
      | link-local-connections-not-to-former-router | opens a TCP connection to |

  @id=near-prefix-through-router @must @needs=talk-ping @needs=add-routable @needs=routable-from-start @RFC3927-2.8-03 @FWD-03
  Scenario: Addresses near the prefix are reached through the gateway
    Given a host with a routable address and a gateway starts
    When the host pings a remote address
    And the host pings 169.253.255.254
    And the host pings 169.255.3.4
    And the host pings 171.254.3.4
    Then what is sent to addresses near the link-local prefix goes through the gateway

  @id=<id> @must @RFC3927-2.7-03 @RTR-10
  Scenario Outline: A link-local host that <gets> a packet for <whom> does not forward it
    Given the host has claimed and announced an address
    When the host <gets> packets from <source> to <destination> with TTL 1, 64 and 255
    And a requester with a link-local address asks for the claimed address
    Then the host forwards none of these packets

    Examples:
      | id                                 | gets              | whom                                  | source       | destination     |
      | handed-link-local-not-forwarded    | is handed         | a link-local peer                     | 169.254.77.5 | 169.254.78.6    |
      | handed-to-routable-not-forwarded   | is handed         | a routable peer                       | 169.254.77.5 | 203.0.113.9     |
      | handed-from-routable-not-forwarded | is handed         | a link-local peer from a routable one | 192.0.2.9    | 169.254.78.6    |
      | multicast-not-repeated             | is handed         | a group                               | 169.254.77.5 | 239.39.27.1     |
      | handed-broadcast-not-repeated      | is handed         | everybody in the prefix               | 169.254.77.5 | 169.254.255.255 |
      | overheard-not-forwarded            | overhears         | a link-local peer                     | 169.254.77.5 | 169.254.78.6    |
      | broadcast-to-others-not-forwarded  | gets by broadcast | a link-local peer                     | 169.254.77.5 | 169.254.78.6    |

  @id=<id> @must @needs=add-routable @RFC3927-2.7-03 @RTR-10
  Scenario Outline: A host with both addresses that <gets> a packet for <whom> does not forward it
    Given the host has claimed and announced an address
    When the host gets a routable address and a gateway
    And the routable address is asked for until it works
    And the host <gets> packets from <source> to <destination> with TTL 1, 64 and 255
    And the routable address is asked for until it works
    Then the host with its routable address forwards none of these packets

    Examples:
      | id                                               | gets      | whom              | source       | destination  |
      | handed-link-local-not-forwarded-beside-routable  | is handed | a link-local peer | 169.254.77.5 | 169.254.78.6 |
      | handed-to-routable-not-forwarded-beside-routable | is handed | a routable peer   | 169.254.77.5 | 203.0.113.9  |
      | multicast-not-repeated-beside-routable           | is handed | a group           | 169.254.77.5 | 239.39.27.1  |

  @id=<id> @must @needs=add-routable @needs=routable-from-start @RFC3927-2.7-03 @RTR-10
  Scenario Outline: A routable host that <gets> a packet for <whom> does not forward it
    Given a host with a routable address and a gateway starts
    When the host <gets> packets from <source> to <destination> with TTL 1, 64 and 255
    And the routable address is asked for until it works
    Then the host with its routable address forwards none of these packets

    Examples:
      | id                                             | gets      | whom                                  | source       | destination  |
      | handed-to-routable-not-forwarded-by-routable   | is handed | a routable peer                       | 169.254.77.5 | 203.0.113.9  |
      | handed-from-routable-not-forwarded-by-routable | is handed | a link-local peer from a routable one | 192.0.2.9    | 169.254.78.6 |

  @id=handed-not-forwarded-between-links @must @needs=two-interfaces @RFC3927-2.7-03 @RTR-10
  Scenario: A host with two interfaces forwards no link-local packet from one to the other
    Given the host has claimed and announced an address on each of its interfaces
    When the host is handed packets from 169.254.77.5 to 169.254.78.6 with TTL 1, 64 and 255
    And the host is handed packets from 169.254.77.5 to 203.0.113.9 with TTL 1, 64 and 255
    And the host is handed packets from 169.254.77.5 to 239.39.27.1 with TTL 1, 64 and 255
    And another host asks on each link for the address that is held there
    Then the host forwards none of these packets
