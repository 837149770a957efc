# Further turns of running news: urging people, claims of rigging, streets that fill, messages that come.

frame claim.rigged 1121
  noun claim|allegation|accusation|charge  of:=fraud|=voter_fraud|=electoral_fraud|=rigging|=vote-rigging|=ballot_stuffing|=graft|=cronyism|=bribery|=corruption|=embezzlement|=nepotism  by|poss|from:actor
  target doer,against
  + The opposition's allegations of vote-rigging were heard in court. > opposition
  - The keeper claimed that the ball was out.

frame streets.fill 141
  verb fill|flood|throng|pack|jam|crowd|swamp|clog|choke|line|swarm  obj:=street|=square|=avenue|=boulevard|=plaza|=centre|=center  subj:=protester|=demonstrator|=crowd|=thousands|=supporter|=opponent|=student|=worker|=citizen|=resident|=people|=marcher|=hundreds|=woman|=teacher|=farmer|=mourner
  verb gather|mass|assemble|converge|congregate|rally  subj:=protester|=demonstrator|=crowd|=thousands|=student|=marcher|=opponent|=activist|=dissident  in|on|at|outside|near:any
  toll participants subj
  target against
  + Protesters filled the streets of Minsk. > Protesters
  + Demonstrators converged on the square in Yerevan. > Demonstrators
  - Tourists filled the streets of Venice.

frame rally.happen 141
  verb happen|occur|go ahead|go on|continue|kick off|end|start|resume|be held|take place [subj protest|rally|demonstration|march|protest march|mass protest|mass demonstration|vigil|sit-in|protest rally]  mod:!=car|!=motor|!=market|!=campaign|!=election|!=victory|!=stock|!=safari
  source by,of
  target against
  bare
  + Mass demonstrations continued in Minsk on Sunday.
  + Protests kicked off in Algiers.
  - The car rally continued in Morocco.

frame condole.message 018
  verb come|arrive|pour in|flow in|flood in [subj expression|message|word|letter|telegram|tribute]  from:actor
  source from
  target none
  + Messages of condolence poured in from China and India. > China
  - The message came from the moon.

frame peacekeep.run 074
  verb attempt|lead|run|undertake|mount|conduct|maintain|begin|launch|oversee [peacekeeping mission|peace mission|peacekeeping operation|peace-keeping mission|stabilisation mission|stabilization mission|monitoring mission|buffer force]  subj:actor
  target in,for
  + The African Union led a peacekeeping mission in Burundi. > African Union : Burundi
  - The club led a mission to Mars.

frame evidence.none 016
  verb be|exist [subj no evidence|no proof|no basis|no truth]  xcomp|for|of|in:any
  verb find|see|have|know of [no evidence|no proof|no basis|no sign]  of|for|xcomp:any  subj:actor
  source subj
  target none
  + The election officials saw no sign of fraud. > officials
  - The lab found no evidence of lead.

frame court.fight 115
  verb fight|oppose|challenge|contest|battle|take on  subj:person  by|through|with|in:=lawsuit|=court|=court_case|=legal_action|=courts|=litigation|=legal_challenge
  target obj
  + The union vowed to fight the law in court. > union
  - The boxer fought in the court of a palace.

frame court.filing 115
  verb file|lodge|submit|bring|present|enter [petition|motion|writ|complaint|application|request|suit|case|claim|charge|brief|action|challenge|appeal|plea]  in|at|before|with|to:=court|=supreme_court|=high_court|=tribunal|=constitutional_court|=judge|=appeals_court|=federal_court|=appeal_court  subj:person
  verb file|lodge|submit|bring [quo warranto petition|election petition|writ of habeas corpus|habeas corpus petition|restraining order|class-action lawsuit|class action lawsuit|class action|libel case|court petition|legal petition|court papers|legal papers|defamation case|discrimination complaint|injunction|motion|court case|court motion|legal brief]  subj:person
  verb file|lay|press|bring [charge]  subj:=woman|=girl|=man|=victim|=family|=wife|=mother|=father|=resident|=student|=activist|=journalist|=lawyer|=party  against:any
  verb appeal  subj:person  obj|against:=ruling|=verdict|=conviction|=sentence|=judgment|=judgement
  verb appeal  subj:person  to:=court|=supreme_court|=high_court|=tribunal|=constitutional_court
  verb petition|sue|litigate against|take action against  subj:person  obj:=court|=supreme_court|=high_court|=tribunal|=constitutional_court
  verb ask  subj:person  obj:=court|=supreme_court|=high_court|=judge|=tribunal|=constitutional_court  xcomp:=block|=overturn|=annul|=strike|=suspend|=halt|=stop|=stay|=nullify|=invalidate|=rule|=order
  target undergoer,against,of
  + The opposition petitioned the supreme court. > opposition
  + Activists asked the court to annul the law. > Activists
  + The union filed a motion to stop the reform. > union
  + The party filed an election petition at the high court. > party
  - The singer asked the judge for a ticket.
