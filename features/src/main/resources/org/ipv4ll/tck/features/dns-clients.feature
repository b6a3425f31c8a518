@role=dns-client
Feature: DNS clients and link-local addresses (section 1.4)
  A resolver keeps queries for names within 254.169.in-addr.arpa to itself. The unicast name server
  that it is told to ask is played by the tester and has an answer to everything. Multicast DNS is
  allowed (RFC 6762).

  @id=dns-client-keeps-pointers @must @needs=resolve @RFC3927-1.4-04 @DNS-01
  Scenario: A link-local address is not looked up at the server
    Given a control lookup of the client reaches the tester's server
    When programs look up 5 link-local addresses
    Then the tester's server is not asked for a name within the domain

  @id=dns-client-keeps-edges @must @needs=resolve @RFC3927-1.4-04 @DNS-01
  Scenario: The first and the last addresses of the prefix are not looked up at the server
    Given a control lookup of the client reaches the tester's server
    When programs look up the addresses 169.254.0.1, 169.254.1.0, 169.254.254.255, 169.254.255.254
    Then the tester's server is not asked for a name within the domain

  @id=dns-client-keeps-on-repetition @must @needs=resolve @RFC3927-1.4-04 @DNS-01
  Scenario: A repeated lookup of a link-local address sends no query either
    Given a control lookup of the client reaches the tester's server
    When programs look up the addresses 169.254.7.9, 11.7.9.7, 169.254.7.9, 169.254.7.9, 169.254.9.7
    Then the tester's server is not asked for a name within the domain

  @id=dns-client-keeps-every-name @must @needs=resolve @needs=query @RFC3927-1.4-04 @DNS-02
  Scenario: No name below the domain is queried, whatever its type and depth
    Given a control lookup of the client reaches the tester's server
    When programs ask for SOA 7.254.169.in-addr.arpa, NS 8.7.254.169.in-addr.arpa, TXT 9.7.254.169.in-addr.arpa, PTR 254.169.in-addr.arpa, PTR a.b.7.7.254.169.in-addr.arpa, A 6.7.254.169.in-addr.arpa, SRV _http._tcp.254.169.in-addr.arpa
    Then the tester's server is not asked for a name within the domain

  @id=dns-client-keeps-any-letter-case @must @needs=resolve @needs=query @RFC3927-1.4-04 @DNS-02
  Scenario: No spelling of a link-local name is queried
    Given a control lookup of the client reaches the tester's server
    When programs ask for PTR 9.7.254.169.IN-ADDR.ARPA, PTR 8.7.254.169.In-Addr.Arpa
    Then the tester's server is not asked for a name within the domain

  @id=dns-client-asks-for-neighbours @should @needs=resolve @RFC3927-1.4-04 @DNS-01
  Scenario: Addresses next to the prefix are looked up normally
    Given a control lookup of the client reaches the tester's server
    When programs look up the addresses 169.253.9.7, 169.255.9.7, 168.254.9.7
    Then the tester's server is asked for the names of 169.253.9.7, 169.255.9.7, 168.254.9.7
