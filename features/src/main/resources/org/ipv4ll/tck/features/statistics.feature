Feature: Randomness over many hosts
  Candidates are drawn evenly from the whole range, and no two hosts draw the same sequence
  (RFC 3927, section 2.1). That shows only in numbers: the cases boot many hosts, each on a link
  of its own with a hardware address of its own. No test of significance rejects a correct host
  more often than once in 20 000 runs; all the tests of a case together stay below 1 in 10 000.
  With 3 200 candidates a block of 256 addresses that is never chosen is always found.

  @id=sequences-differ-by-octet @must @needs=many @needs=mac @RFC3927-2.1-03 @SEL-05
  Scenario: Hosts whose hardware addresses differ in one octet draw different candidates
    When 7 hosts start together whose hardware addresses differ in one octet each
    Then no two of them try the same candidates

  @id=first-candidates-uniform @must @nightly @needs=many @needs=mac @RFC3927-2.1-01 @RFC3927-2.1-02 @RFC3927-8-01 @SEL-04
  Scenario: The first candidates of many hosts are uniformly distributed
    When 320 hosts with random hardware addresses are denied 1 candidate each, on links of their own
    Then none of their candidates is reserved
    And their first candidates are spread evenly over 16 equal parts of the range
    And their first candidates are spread evenly over 16 equal parts of the host octets
    And no more of their first candidates are the same than chance makes the same

  @id=all-candidates-uniform @must @nightly @needs=many @needs=mac @RFC3927-2.1-01 @RFC3927-2.1-02 @RFC3927-8-01 @SEL-04 @SEL-02
  Scenario: The candidates of many hosts after many conflicts are uniformly distributed
    When 320 hosts with random hardware addresses are denied 9 candidates each, on links of their own
    Then none of their candidates is reserved
    And the first and the last block of 256 addresses are used by their candidates
    And the host octets 0 and 255 are used by their candidates
    And their candidates are spread evenly over 254 equal parts of the range
    And their candidates are spread evenly over the host octets

  @id=initial-delays-uniform @should @nightly @needs=many @needs=mac @RFC3927-2.2.1-07 @PRB-10
  Scenario: The delays before first probes are uniformly distributed
    When 40 hosts start over after 9 conflicts each, on links of their own
    Then the delays from conflict to next candidate are spread evenly from 0 s to 1 s

  @id=probe-gaps-distribution @info @nightly @needs=many @needs=mac @RFC3927-2.2.1-10 @PRB-09
  Scenario: The distribution of the gaps between probes is reported
    When 80 hosts claim an address, each on a link of its own
    Then it is reported how the gaps between probes spread from 1 s to 2 s
