# Further ways of saying what the sheets above say, met often in running news: blame laid, offices left, land falling to
# somebody, sessions disturbed, things not tolerated, claims called baseless, pleas, vows of solidarity.
frame blame.attribute 112
  verb attribute|ascribe|trace|impute|pin  subj:person|media-noun  obj:^18|^19|^17|^20|^16|=attack|=killing|=blast|=violence|=incident|=bombing|=crash|=explosion|=responsibility|=blame|=death  to|on:person|actor
  verb pin|lay|put|place|cast|fix [blame|responsibility|guilt]  on|upon|at:any
  verb hold [responsible|accountable|liable]  subj:person  obj:person
  noun attribution  of:=responsibility|=blame  by|poss:actor
  target on,upon,to,at,obj
  + The governor attributed the bombing to Boko Haram. > governor : Boko Haram
  + Turkey pinned the blame on Kurdish militants. > Turkey : militants
  + Egypt laid the blame on Hamas. > Egypt : Hamas
  - Historians attribute the poem to a monk.
frame leave.office 0831
  verb leave|vacate|relinquish|quit [office|post|presidency|premiership|power|portfolio|position|cabinet|throne]  subj:person
  verb give up [post|office|presidency|power|seat]  subj:person
  verb bow out|abdicate  subj:person
  noun abdication|departure  from:=office|=power|=post  of|poss|by:person
  target none
  + The prime minister will leave office in August. > prime minister
  + The king abdicated in favour of his son. > king
  + The minister gave up her post. > minister
  - She left the office at five.
frame session.disturb 140
  verb drown out|storm out of|shout over|barrack  subj:person  obj:=speech|=session|=address|=sitting|=debate|=hearing|=meeting|=ceremony|=conference|=proceeding|=delivery|leaders|person
  verb chant|jeer|hurl abuse|boo  at:person  subj:person
  verb shout|yell  at:%politician|leaders|=police|=soldier  subj:person
  verb wave|hold up|unfurl|display|project [placard|banner|sign|slogan|flag]
  noun heckling|disruption|interruption  of|by:any
  + Activists unfurled a banner in the parliament of Kenya. > Activists
  + Legislators shouted at the premier. > Legislators : premier
  - Rain interrupted the match.
  - Thunder interrupted the session of the orchestra.
frame warn.intolerance 130
  verb tolerate|countenance|condone|stand for|stand by  subj:country|@leader-noun|@police-force|@armed|%rulers  obj|ccomp|xcomp:~not
  verb show [no mercy|no tolerance|zero tolerance]
  verb tolerate  subj:country|@leader-noun|@police-force|@armed|%rulers|none  obj:any
  status happened
  + Police will not tolerate violence by protesters, the minister said. > Police
  - The plant tolerates frost.
frame claim.baseless 016
  verb debunk|discredit|refute|rubbish|reject|dispute  subj:person  obj:=claim|=allegation|=accusation|=theory|=assertion|=story
  verb find|see|have [no evidence|no proof|no basis]  subj:actor
  verb call|label|brand|describe|dismiss  obj:=claim|=allegation|=accusation|=charge|=report  xcomp|as:=baseless|=false|=untrue|=fabricated|=groundless|=unfounded|=fabrication|=lie|=nonsense|=propaganda
  + Election officials found no evidence of fraud. > officials
  + Moscow called the allegations baseless. > Moscow
  - The lab found no evidence of lead.
frame sue.challenge 115
  verb bring|mount|launch|file|make|lodge|raise [legal challenge|court challenge|challenge|appeal|petition|lawsuit|suit]  in|with|before|against|to|over:any  subj:person
  verb challenge|contest  subj:person  obj:=result|=election|=law|=ban|=ruling|=decision|=order  in|before:=court|=supreme_court|=tribunal
  noun legal challenge|court challenge  to|against|by:any
  + The opposition contested the result in court. > opposition
  + The party mounted a legal challenge to the ban. > party
  - The boxer mounted a challenge for the belt.
frame condole.come 018
  noun expression|message|word  of:condolence
  verb extend|offer|convey  subj:actor  obj:condolence
  noun condolence|condolences  from|to:actor
  verb come [subj condolence|tribute]  from:actor
  source from,subj,by,poss
  target to
  + Condolences came from France and Germany. > France
frame right.decision 051
  verb call|describe|hail|portray|characterise|characterize|term|dub|laud|praise|salute|label|remember|eulogise|eulogize  as|xcomp:@acclaim  subj:actor  obj:any
  verb call|describe|regard|see  subj:person  obj:any  xcomp|as:=right|=historic|=courageous|=brave|=welcome|=positive|=step
  verb make [right decision|right choice|good decision]  subj:actor
  verb applaud|praise  subj:person  obj:=decision|=courage|=step|=move|=choice
  + Merkel called the accord a historic step. > Merkel
  + The pope described Mandela as a hero. > pope
  - The senator called the president a liar.
  + Nigeria praised the courage of Gambia. > Nigeria : Gambia
frame summon.complain 114
  verb summon|call in  subj:actor  obj:=ambassador|=envoy|=diplomat|=consul|=representative|=charge
  verb lodge|file|submit|send|deliver|present|hand [protest|complaint|protest note|note of protest|demarche]  subj:actor
  + Niger summoned the ambassador of Nigeria over the raid. > Niger
  + Chile lodged a protest with Bolivia. > Chile : Bolivia
frame send.investigators 090
  verb send|dispatch|deploy|despatch [inspector|investigator|investigation team|fact-finding mission|observer mission|team of inspector|monitor|expert|commission|team]  purpose|to|for:=investigate|=inspect|=monitor|=examine|=probe|=verify|=investigation|=inspection|=assess|=observe|any
  target to,in,into
  + The IAEA dispatched inspectors to Iran. > IAEA : Iran
  - The insurer sent an assessor to the house.
frame evacuate.settlements 0874
  verb evacuate|dismantle|vacate|abandon|leave|quit [settlement|outpost|base|garrison|occupied territory|position|bunker|checkpoint]  subj:country|@armed|actor
  verb pull|move [troop|force|soldier]  out_of|back|from:any
  target in,from,of,to
  + Israel evacuated the settlements in Gaza. > Israel : Gaza
  + The army vacated its positions in Aleppo. > army
  - Tenants vacated the flats.
frame allow.return 086
  verb allow|permit|let|approve|authorize|authorise|accept|agree to [return|visit|entry|deployment|presence|arrival|access]  of|by|for:=inspector|=observer|=monitor|=peacekeeper|=mission|=investigator|=team|=force|=troop|=agency|=weapon_inspector
  target of,by,for
  + Iraq allowed the return of inspectors from the United Nations. > Iraq
  + Syria permitted the entry of inspectors. > Syria
  - The school allowed the return of phones.
frame guilty.of 112
  adj guilty|responsible|culpable|complicit|behind  subj:person  of|for|in:^18|^19|^20|^17|^196|=violation|=crime|=attack|=killing|=massacre|=atrocity|=abuse
  source none
  target subj
  + The militia is guilty of the massacre, the envoy said. > : militia
  - The soup is responsible for the smell.
  - The senator had been found guilty of several crimes.

# those who have no power to threaten only disapprove of what they cannot bear
frame disapprove.intolerance 110
  verb tolerate|countenance|condone|stomach  subj:actor|!private|!country|!@leader-noun|!@police-force|!@armed|!%rulers  obj:actor|@wrongs|@policies|=corruption
  status happened
  + We will no longer tolerate this government, the opposition leader said. > : government
  - The plant tolerates frost.
