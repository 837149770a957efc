# CAMEO 01: public statements that are political acts in themselves. A bare "said" is no event.
frame state.decline-comment 011
  verb decline|refuse  xcomp:=comment|=respond|=elaborate|=answer|=discuss|=reveal|=disclose|=say
  verb decline|refuse [comment]
  noun refusal  xcomp:=comment
  target none
  + The White House declined to comment on the report. > White House
  + Israel refused to comment on the strike. > Israel
  - The company's share price declined.
frame state.pessimistic 012
  verb express|voice|cast|raise [pessimism|doubt|scepticism|skepticism|fear|worry]  subj:person
  adj pessimistic|doubtful|sceptical|skeptical  subj:person
  verb doubt  subj:person
  noun pessimism|scepticism|skepticism  of|poss|by:actor
  + Israel voiced doubts about the talks with Syria. > Israel
  + Germany is sceptical about the plan. > Germany
frame state.optimistic 013
  verb express|voice [optimism|hope|confidence]  subj:person
  adj optimistic|hopeful|upbeat|confident  subj:person
  noun optimism  of|poss|by:actor
  + Russia expressed optimism about the talks. > Russia
  + The prime minister is confident of a deal. > prime minister
  - Investors expressed optimism about the quarter.
frame state.consider 014
  verb consider|weigh|mull|ponder|contemplate|debate|discuss|examine|study  subj:actor  obj|xcomp:policy|reform|^16|^15|^17|^07|^06|^0
  verb think [about]  subj:actor
  target none
  status possible
  + Japan is considering new legislation. > Japan
  + The United States is weighing sanctions on Iran. > United States
frame state.claim-responsibility 015
  verb claim|accept|take|assume|bear|admit|acknowledge [responsibility|blame]
  noun claim [of responsibility]
  verb admit|acknowledge|confess|concede  subj:actor  xcomp|ccomp|to|obj:^18|^19|^17|^20|=mistake|=error|=involvement|=failure|=role|=fault
  target none
  + The Taliban claimed responsibility for the bombing. > Taliban
  + Iran admitted involvement in the shooting. > Iran
  + Rebels took responsibility for the attack. > Rebels
frame state.deny 016
  verb deny|refute|disavow|dispute|contest  subj:person  obj|ccomp|xcomp|with|in:any
  verb reject|dismiss|brush off|shrug off|repudiate|rebut|rubbish|counter  subj:person  obj:=accusation|=allegation|=charge|=claim|=report|=suggestion|=rumour|=rumor|=criticism|=insinuation
  verb plead [not guilty]
  verb plead  xcomp:=guilty
  noun denial|rebuttal|disavowal  of|poss|by|from:actor
  verb issue [denial]
  verb disclaim|deny [responsibility|involvement|knowledge|wrongdoing|role|link]
  + Iran denied involvement in the attack. > Iran
  + Russia dismissed the accusations by Ukraine. > Russia : Ukraine
  + Sudan rejected allegations of genocide. > Sudan
  - The bank denied him a loan.
frame state.symbolic 017
  verb commemorate|honor|honour|mourn|remember  subj:actor
  verb lay [wreath|flower]
  verb observe|hold [minute of silence|moment of silence|minute's silence]
  verb pay [tribute|homage|respect]
  verb fly|lower [flag]
  verb unveil [monument|memorial|statue|plaque]
  + The president laid a wreath at the memorial in Warsaw. > president
  + Turkey commemorated the victims of the coup. > Turkey
frame state.empathy 018
  verb express|offer|send|convey|extend|voice|give [@condolence]  subj:person
  verb mourn|grieve|condole|commiserate|sympathize|sympathise  subj:actor
  noun condolence  to|from|of|poss:actor
  verb stand [in solidarity]
  + France sent condolences to Turkey after the earthquake. > France : Turkey
  + Poland expressed grief over the deaths of Ukrainian soldiers. > Poland
frame state.accord 019
  verb agree|concur  subj:actor  on|ccomp|with:any
  verb share|have [view|position|opinion|concern|understanding]  subj:actor
  verb express|voice|reach [agreement|consensus|accord]  subj:actor  on:any
  noun consensus|common ground  between|among|with:actor
  + Russia agreed with China that the embargo must end. > Russia : China
  + The two presidents share the view that the war must end. > presidents
  + France and Germany concurred on the plan. > France
frame state.congratulate 010
  verb congratulate|greet  subj:person  obj:person
  verb extend|send|offer [congratulation|greeting]
  plover SUPPORT
  + Putin congratulated Xi on his election. > Putin : Xi
