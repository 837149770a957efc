# Law, parliament, protest, media, labour, borders and rights: further words for what states and publics do to each other.

frame reject.pour-water 120
  verb pour [cold water|scorn]  on|over:any  subj:actor|!private
  verb give [short shrift|thumb down|cold shoulder|brush-off]  to|iobj:any  subj:actor
  verb turn [deaf ear|back|nose up]  to|on|at:any  subj:actor
  verb shoot down|knock back|slap down|throw out|nix|bat away|swat away|wave off|shrug off|thumb nose at  subj:actor|!private|!sporty  obj:=plan|=proposal|=idea|=offer|=overture|=suggestion|=request|=appeal|=call|=demand|=initiative|=amendment|=bid
  verb vote [against|down]  subj:actor|!private
  target of,by,to,on,from
  + The rebels poured cold water on the plan. > rebels
  + Parliament knocked back the proposal of the premier. > Parliament : premier
  + Ankara slapped down the request from Athens. > Ankara
  - The chef poured cold water on the pasta.
  - The keeper batted away the ball.

frame criticize.tear 111
  verb tear|lay|lash|rip|light|pitch|wade  into:actor|@leader-noun|plans|policies|=record|=handling|=critic|=government|=opposition  subj:actor|person
  verb lash out|hit out|let fly|rail|inveigh|fulminate|sound off|fume|rage|thunder|bristle  at|against|over|about:any  subj:actor|!private|!sporty
  verb take [aim|swipe|potshot|dig|pot shot]  at:any  subj:actor|!private|!sporty
  verb heap|pile|pour [scorn|abuse|blame|criticism|opprobrium]  on|upon:any  subj:actor|!private
  verb attack|assail|hammer|lampoon|pillory|mock|satirise|ridicule|demonise|demonize|vilify|chastise|chasten|upbraid|berate|castigate|reprove|admonish|scold|dress down|haul over coals|carpet|rap|rebuke  subj:actor|person  obj:=policy|=handling|=record|=law|=ruling|=decision|=plan|=reform|=treatment|=stance
  target into,at,on,upon,against,of,obj
  + The envoy tore into the junta. > envoy : junta
  + The premier hit out at Brussels. > premier
  + Erdogan railed against the United States. > Erdogan : United States
  + Lawmakers heaped scorn on the chancellor. > Lawmakers : chancellor
  + The bishop castigated the policy of the junta. > bishop : junta
  - The wind lashed out at the coast.
  - The dog tore into the steak.

frame warn.plain 130
  verb warn|caution|put on notice|serve notice on  subj:=taliban|=rebel|=militant|=guerrilla|=insurgent|=hezbollah|=hamas|=junta|=army|=kremlin|=cartel|country  obj:actor  subj:!sporty
  target obj
  + The Taliban warned the Americans. > Taliban : Americans
  + North Korea warned Japan on Monday. > North Korea : Japan
  - The label warned smokers.

frame expel.told-leave 161
  verb tell|order|ask|instruct|give  obj|iobj:envoys|=ambassador|=diplomat|=envoy|=consul  xcomp:=leave|=go|=depart|=pack
  verb give [marching order]  to|iobj:envoys|=ambassador|=diplomat
  verb declare  obj:envoys|=ambassador|=diplomat  xcomp|ccomp:=unwelcome|=persona
  verb close|shut|shutter|evacuate|abandon|reopen  subj:country|@leader-noun  obj:=embassy|=consulate|=mission  in:place
  source subj,by
  target of,obj,in
  + Sweden's ambassador was told to leave Tehran. > : Sweden
  + Canada closed its embassy in Tehran. > Canada
  - The nurse told the patient to leave.

frame sue.take-court 115
  verb take|drag|haul|bring  obj:person  subj:person  [to court|before court|to tribunal|to supreme court|to high court|to european court of human right|to constitutional court|before tribunal|to international court of justice|to arbitration|before judge]
  verb file|lodge|submit|enter|bring  subj:person  obj:=petition|=writ|=suit|=motion|=complaint|=appeal|=injunction|=claim|=quo_warranto_petition|=habeas_corpus|=class_action|=challenge  with|in|at|before|to:=court|=supreme_court|=tribunal|=high_court|=prosecutor|=constitutional_court|=judge|=commission
  verb file|lodge|bring [quo warranto petition|habeas corpus petition|class action|petition for habeas corpus|defamation suit|libel suit|impeachment complaint|criminal complaint|legal challenge|lawsuit|writ petition]  subj:person
  verb make|bring|mount|raise [legal challenge|court challenge|constitutional challenge]  subj:person
  verb seek [injunction|restraining order|damage]  against|from:actor
  target obj,against,of,from
  + Activists took the government to court. > Activists : government
  + The opposition filed a petition with the supreme court. > opposition
  + The senator filed a quo warranto petition against the judge. > senator : judge
  + Trump made a legal challenge to the result. > Trump
  - The tailor took the coat to the fair.
  - The neighbour filed a complaint about the noise.

frame curb.press 0811
  verb ease|loosen|relax|lift [grip|hold|stranglehold|censorship|ban|restriction|curb]  on:@media-noun|=press|=speech|=broadcaster|=newspaper|=internet|=freedom
  target of,on,obj
  + Malaysia eased its grip on the press. > Malaysia
  - The nurse eased her grip on the rail.

frame institutions.disband 0344
  verb dissolve|abolish|disband|scrap|dismantle|overhaul|restructure|close down  obj:=police|=police_force|=police_department|=task_force|=agency|=ministry|=commission|=police_unit|=police_service|=directorate|=electoral_college|=federal_government|=central_bank|=upper_house|=senate  obj:!=secret_police|!=state_security_court  subj:actor
  target none
  + The city council voted to disband its police force. > council
  + The president abolished the ministry of culture. > president
  - The director scrapped the commission on the painting.

frame institutions.dissolve 0834
  verb dissolve|abolish|disband|scrap|dismantle|overhaul  subj:actor  obj:=secret_police|=politburo|=monarchy|=security_service|=intelligence_service|=special_court|=military_council|=one-party_rule|=apartheid|=state_security_court
  verb relinquish|surrender|give up [monopoly on power|leading role|absolute power|emergency power]  subj:actor
  verb hand|cede|transfer|restore|return|hand over [power]  to:=parliament|=civilian|=civilian_government|=people|=transitional_council|=elected_government|=assembly
  target to
  + The president dissolved the secret police. > president
  + The junta handed power to a civilian government. > junta
  - The cook dissolved the sugar.

frame protest.rights 1413
  verb march|demonstrate|rally|protest|take to the street|turn out|parade  subj:any  for:=equality|=equal_pay|=equal_right|=right|=civil_right|=freedom|=woman_'s_right|=gay_right|=justice|=dignity|=abortion_right|=freedom_of_speech|=press_freedom|=land_right
  verb march|demonstrate|rally|protest  subj:any  against:=racism|=femicide|=torture|=police_brutality|=discrimination|=censorship|=apartheid|=violence_against_woman|=segregation|=abuse
  noun pride parade|civil rights march|slutwalk|women's march|gay pride march
  toll participants subj
  target against
  + Women marched for equal pay in Madrid. > Women
  + Thousands demonstrated against racism in Paris. > Thousands
  - The choir marched for the queen.

frame protest.rule 1414
  verb march|demonstrate|rally|protest|take to the street|turn out  subj:any  for:=civilian_rule|=democracy|=independence|=regime_change|=secession|=republic|=autonomy|=self-rule|=referendum|=new_constitution|=unity|=restoration_of_democracy
  verb march|demonstrate|rally|protest  subj:any  against:=coup|=monarchy|=military_rule|=junta|=dictatorship|=one-party_rule|=result|=election_result|=fraud|=vote-rigging|=electoral_fraud|=military_regime
  toll participants subj
  target against
  + Crowds in Khartoum protested for civilian rule. > Crowds
  + Thousands of people rallied against the coup in Yangon. > people
  - The fans rallied for the cup.

frame protest.oust 1411
  verb march|demonstrate|rally|protest|take to the street|turn out  subj:any  for:=resignation|=ouster|=removal|=impeachment|=departure|=snap_election|=new_election
  verb demand|chant for|call for [ouster|resignation|removal|departure]  subj:=demonstrator|=protester|=marcher|=crowd
  target of
  + Crowds rallied for the resignation of the president in Lima.
  - The coach rallied his team.

frame riot.fans 145
  verb clash|brawl|fight|scuffle|skirmish|battle|tussle|trade blow|fight running battle|exchange blow  subj:=fan|=supporter|=student|=protester|=demonstrator|=youth|=rioter|=mob|=hooligan|=villager|=farmer|=striker|=worker|=resident|=settler|=prisoner|=monk  with:@police-force|=police|=riot_police|=guard|=each_other|=counter-protester|=rival
  verb clash|brawl|scuffle|tussle  subj:@police-force|=police|=riot_police  with:=fan|=protester|=demonstrator|=student|=youth|=rioter|=mob|=hooligan|=villager|=striker|=worker|=resident|=counter-protester|@demonstrators
  noun clash|scuffle|brawl|running battle|street battle|melee|skirmish  between|with:=protester|=demonstrator|=fan|=student|=counter-protester|=rioter|@demonstrators|=youth
  reciprocal
  bare
  + Football fans clashed with police in Cairo. > fans : police
  + Students scuffled with guards in Dhaka. > Students : guards
  + Clashes with counter-protesters broke out in Portland.
  - Colours clashed in her dress.

frame ban.flights 172
  verb revoke|withdraw|annul|cancel|strip|rescind  subj:country|@leader-noun|=authority|=court|=ministry  obj:=accreditation|=licence|=license|=citizenship|=passport|=visa|=residency|=immunity|=registration|=title|=permit|=honour
  target of,to,with,for,from
  + Russia revoked the accreditation of the broadcaster. > Russia
  - The pilot suspended his flight.

frame purge.officials 172
  verb fire|sack|dismiss|remove  subj:%politician  obj:=vice_president|=judge|=prosecutor|=general|=attorney_general|=chief_justice|=ambassador|=central_bank_governor|=inspector_general|=fbi_director
  verb purge|sack|dismiss|fire|remove|suspend|oust|replace  subj:=president|=king|=junta|=government|=emir|=dictator|country|=politburo|=premier|=prime_minister|=leader|=pope  obj:=judge|=prosecutor|=academic|=teacher|=civil_servant|=general|=officer|=vice_president|=governor|=mayor|=editor|=ambassador|=central_bank_governor|=attorney_general|=chief_justice|=official|=bishop
  target obj
  + The junta purged judges and prosecutors. > junta : judges
  + The president fired his vice president. > president : vice president
  - The club fired the coach.

frame detain.swoop 173
  verb bust|nick|pick up|run down|track down  subj:@police-unit|@police-force|=authority|=agent|=secret_police  obj:person
  verb round up|swoop on|haul in|pull in|collar|bundle away|frogmarch|march off|lead away  subj:@police-unit|@police-force|=authority|=agent|=government|=secret_police|=troop|country  obj:person
  verb throw|toss|fling|clap  obj:person  [behind bar|into jail|in jail|into prison|into cell|in iron|in dungeon]
  verb convict and jail|hang|execute|electrocute  subj:country|=authority|=state|=government  obj:=prisoner|=convict|=dissident|=drug_trafficker|=activist|=inmate|=murderer|=militant|=spy|=collaborator|person
  noun dragnet|roundup|police swoop|mass detention|police sweep|crackdown arrest|show trial|public hanging
  toll arrested obj
  target obj,of,for
  + Police rounded up dissidents in Havana. > Police : dissidents
  + The secret police hauled in three students. > police : students
  + Iran hanged two drug traffickers. > Iran : traffickers
  + The rebels were thrown into jail. > : rebels
  - The nurse picked up the child.
  - The farmer rounded up the sheep.
