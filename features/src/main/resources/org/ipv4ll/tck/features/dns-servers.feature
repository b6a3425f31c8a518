@role=dns-server
Feature: Recursive name servers and link-local addresses (section 1.4)
  Link-local addresses mean nothing beyond their link. A recursive name server that is asked for a
  name within 254.169.in-addr.arpa says by default, on its own authority, that there is none. The
  server that it asks itself is played by the tester: it has an answer to everything, so that a query
  which is passed on shows twice, in that server's capture and in the answer.

  @id=dns-server-denies-pointers @must @RFC3927-1.4-05 @DNS-03
  Scenario: The reverse name of a link-local address does not exist
    Given the name server resolves a control name at the tester's server
    When a client asks for the PTR records of 10 link-local addresses
    And whatever is not denied is asked about another name, too
    Then every answer is a name error

  @id=dns-server-denies-with-authority @must @RFC3927-1.4-06 @DNS-03
  Scenario: The denial is authoritative
    Given the name server resolves a control name at the tester's server
    When a client asks for the PTR records of 3 link-local addresses
    Then every name error is authoritative

  @id=dns-server-vouches-for-everything @must @RFC3927-1.4-06 @DNS-03
  Scenario: The denial is authoritative for every type and over TCP
    Given the name server resolves a control name at the tester's server
    And it resolves a control name over TCP too
    When a client asks for link-local names by the types A, TXT, SOA
    And a client asks over TCP for link-local names by the types PTR, A
    And a client asks for link-local names with EDNS, DNSSEC OK
    Then every name error is authoritative

  @id=dns-server-denies-many @must @RFC3927-1.4-05 @RFC3927-1.4-07 @DNS-03 @DNS-04
  Scenario: None of many link-local names exists
    Given the name server resolves a control name at the tester's server
    When a client asks for the PTR records of 60 link-local addresses
    And whatever is not denied is asked about another name, too
    Then every answer is a name error
    And no query for a name within the domain reaches the tester's server

  @id=dns-server-denies-again @must @RFC3927-1.4-05 @RFC3927-1.4-07 @DNS-03 @DNS-04
  Scenario: A name that was denied is denied again later
    Given the name server resolves a control name at the tester's server
    When a client asks for the PTR records of 3 link-local addresses
    And 12 s pass
    And a client asks for the same names again
    And whatever is not denied is asked about another name, too
    Then every answer is a name error
    And no query for a name within the domain reaches the tester's server

  @id=dns-server-denies-every-type @must @RFC3927-1.4-05 @DNS-06
  Scenario: Link-local names do not exist, whatever the type of the query
    Given the name server resolves a control name at the tester's server
    When a client asks for link-local names by the types A, AAAA, TXT, SOA, NS, MX, SRV, CNAME, HINFO, DNSKEY, CAA, DS, NAPTR, SVCB, HTTPS, LOC, TYPE65400
    And whatever is not denied is asked about another name, too
    Then every answer is a name error

  @id=dns-server-denies-any @must @RFC3927-1.4-05 @DNS-06
  Scenario: Link-local names do not exist for queries of type ANY
    Given the name server resolves a control name at the tester's server
    When a client asks for link-local names by the types ANY
    And whatever is not denied is asked about another name, too
    Then every answer is a name error, unless the server answers no such query at all

  @id=dns-server-denies-every-depth @must @RFC3927-1.4-05 @DNS-06
  Scenario: Names of one label and of many below the domain do not exist
    Given the name server resolves a control name at the tester's server
    When a client asks for the names 7, 200.7, 0.0, 255.255, host, *, _tcp.200.7, a.b.c.d.e.f.g.h.200.7, 1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18.19.20.21.22.23.24 below the domain
    And whatever is not denied is asked about another name, too
    Then every answer is a name error

  @id=dns-server-denies-any-letter-case @must @RFC3927-1.4-05 @DNS-06
  Scenario: Link-local names do not exist in any spelling
    Given the name server resolves a control name at the tester's server
    When a client asks for names in the domain written 254.169.IN-ADDR.ARPA, 254.169.In-Addr.Arpa, 254.169.in-ADDR.arpA, 254.169.iN-aDdR.aRpA
    And whatever is not denied is asked about another name, too
    Then every answer is a name error

  @id=dns-server-denies-over-tcp @must @RFC3927-1.4-05 @DNS-06
  Scenario: Link-local names do not exist over TCP either
    Given the name server resolves a control name at the tester's server
    And it resolves a control name over TCP too
    When a client asks over TCP for link-local names by the types PTR, A, AAAA, TXT, SOA, NS, SRV, CNAME, DS, HTTPS
    And whatever is not denied is asked about another name, too
    Then every answer is a name error

  @id=dns-server-denies-with-extensions @must @RFC3927-1.4-05 @DNS-06
  Scenario: Link-local names do not exist for clients that speak EDNS or validate
    Given the name server resolves a control name at the tester's server
    When a client asks for link-local names with EDNS, DNSSEC OK, checking disabled, authentic data
    And whatever is not denied is asked about another name, too
    Then every answer is a name error

  @id=dns-server-denies-without-recursion @must @RFC3927-1.4-05 @DNS-06
  Scenario: Link-local names do not exist for queries without recursion desired
    Given the name server resolves a control name at the tester's server
    When a client asks for link-local names with no recursion
    And whatever is not denied is asked about another name, too
    Then every answer is a name error, unless the server answers no such query at all

  @id=dns-server-asks-nothing-upstream @must @RFC3927-1.4-07 @DNS-04
  Scenario: No query for a link-local name leaves the name server
    Given the name server resolves a control name at the tester's server
    When a client asks for the PTR records of 5 link-local addresses
    And a client asks for link-local names by the types A, TXT, SOA, NS
    And a client asks for names in the domain written 254.169.IN-ADDR.ARPA
    And a client asks for link-local names with EDNS, DNSSEC OK, checking disabled, no recursion
    And a client asks for link-local names by the types ANY, DS
    And a client asks for the names 7, host, *, a.b.c.d.e.f.g.h.200.7 below the domain
    And a client asks over TCP for link-local names by the types PTR, A
    And the name server still resolves a control name
    Then no query for a name within the domain reaches the tester's server

  @id=dns-server-resolves-neighbours @should @RFC3927-1.4-05 @DNS-05
  Scenario: Names next to the domain are resolved normally
    Given the name server resolves a control name at the tester's server
    When a client asks for the PTR records of the names 7.9.253.169.in-addr.arpa, 7.9.255.169.in-addr.arpa, 7.9.254.168.in-addr.arpa, 7.9.254.170.in-addr.arpa, 7.1254.169.in-addr.arpa, 7.9.254.169.in-addr.arpa.example
    Then every answer comes from the tester's server

  @id=dns-server-apex @info @RFC3927-1.4-05 @DNS-06
  Scenario: The domain itself may exist as a zone that is served locally
    Given the name server resolves a control name at the tester's server
    When a client asks for the domain itself by the types PTR, SOA, NS, A
    Then it is told what the server answers and whether it asks the tester's server

  @id=dns-server-passes-on-addresses @info @RFC3927-1.4-10 @DNS-08
  Scenario: Whether link-local addresses in answers are passed on is reported
    Given the name server asks the tester's server, where every name has the address 169.254.7.7
    When a client asks for the address of a printer
    Then it is told whether the link-local address is passed on
