# Assault: kidnapping, beating, rape, torture, killing by hand, bombs, human shields, assassination.

frame violence 180
  verb murder|slay  subj:!@accident  obj:person
  verb kill  obj:person  subj:=man|=youth|=attacker|=assailant|=husband|=student|=mob|=robber|=criminal|=gang
  verb commit [murder|atrocity|act of violence|violence|act of terrorism|terrorist act|act of terror]
  verb attack|assault  subj:=settler|=youth|=mob|=man|=attacker|=villager|=resident|=assailant|=thug|=bandit  obj:person|actor
  verb terrorize|terrorise  subj:@armed  obj:any
  noun murder  of:any
  noun murder|homicide|atrocity|terrorism act|act of terrorism|terrorist act|hate crime
  noun slaying  of:any
  noun murder|slaying  poss:any
  toll killed obj
  toll killed of
  + Bandits murdered a priest in Mexico. > Bandits : priest
  + The murder of a journalist in Malta shocked Europe. > : journalist
  + Settlers attacked Palestinian farmers near Hebron. > Settlers : farmers
  - The crash killed ten people.
  - Murder mysteries sell well in London.

frame abduct 181
  verb kidnap|abduct|hijack|skyjack|carjack|seize hostage
  verb take|hold|seize|keep [hostage]
  verb hold  obj:person  for:=ransom
  verb take|hold|keep|seize  obj:@captives|@dead-noun  xcomp:=hostage|=captive|=prisoner
  verb take|hold|keep|seize  obj:@dead-noun  as:=hostage
  verb hold|keep|take|seize [as hostage|in captivity|for ransom|against will]
  verb hold|detain  subj:=rebel|=guerrilla|=militant|=insurgent|=terrorist|=kidnapper|=gang|=gunman|=pirate|=bandit|=trafficker|=drug_trafficker|=extremist|=captor|=militiaman|=hijacker|=jihadist  obj:@captives|person  obj:!=position|!=line|!=ground|!=town|!=city|!=territory|!=post|!=front|!=talk|!=office|!=key
  verb take [prisoner|hostage]
  verb seize|snatch|capture|grab|carry off|take away  subj:@armed  obj:=hostage|=tourist|=foreigner|=aid_worker|=engineer|=journalist|=worker|=villager|=nun|=missionary|=civilian
  verb seize|capture|commandeer  subj:=pirate|=hijacker|=gunman|=terrorist  obj:@craft
  verb demand [ransom]
  noun kidnapping|abduction|hijacking|hostage-taking|hostage taking|kidnap|hijack|hostage crisis|hostage situation|skyjacking|carjacking|hostage drama
  noun capture|seizure  of:=hostage|=tourist
  target obj,of,from,at
  bare
  + Gunmen kidnapped three nurses in Nigeria. > Gunmen : nurses
  + Rebels took dozens of civilians hostage. > Rebels
  + Two nuns were abducted in northern Cameroon. > : nuns
  + Pirates hijacked a tanker off Somalia. > Pirates
  + The kidnapping of the ambassador lasted three days. > : ambassador
  + Militants held the tourists for ransom. > Militants : tourists
  + Rebels are holding two nurses in the north of Mali. > Rebels : nurses
  - The rebels held talks in Doha.
  - The debate was hijacked by trivia.
  - Rebels freed the hostages.

frame abduct.idiom none
  verb hijack  obj:=debate|=agenda|=conversation|=revolution|=process|=religion|=meeting|=discussion
  - The debate was hijacked by populists.

frame assault 182
  verb beat  obj:person|actor  subj:@police-force|@armed|@demonstrators|=mob|=man|=attacker|=assailant|=guard|=officer|=husband|=thug|=gang|=crowd|=youth|=robber|=settler|=kidnapper|=captor|=inmate|=policeman|none  to:!any
  verb beat up|assault|punch|slap|kick|stab|manhandle|maul|knife|mug|slash|thrash|batter|pummel|club|molest|bludgeon|strangle|rough up|poison|shove  subj:person  obj:person|actor  subj:!@contest  to:!any
  verb assault|punch|slap|stab|manhandle|beat up|rough up|knife|poison|mug
  verb throw|splash  subj:person  obj:=acid  at|on:any
  noun beating  of:person  of:!@demonstrators
  noun beating|stabbing|knife attack|acid attack|physical assault|flogging|mugging|knifing|stabbing attack
  noun assault  of:person
  toll injured obj
  bare
  + Police beat a journalist in Harare. > Police : journalist
  + Masked men stabbed a priest in Lyon. > men : priest
  + Guards assaulted two lawmakers outside parliament. > Guards : lawmakers
  + The beating of a priest by officers caused anger. > : priest
  - France beat Germany in the final.
  - The team beat its rivals.
  - The storm hit the coast.

frame assault.sport none
  verb beat|hit|strike|punch|thrash|batter|maul  in:@contest
  verb beat|thrash|maul|hammer|edge  obj:any  by:number
  verb beat  obj:=deadline|=odds|=record|=expectation|=forecast|=rival|=heat|=cancer|=traffic|=retreat|=inflation|=egg|=drum|=candidate|=incumbent|=challenger|=market
  verb beat  obl:number
  verb beat  subj:country|=team|=side|=champion  obj:country|=team|=champion
  verb beat  subj:=party|=candidate|=senator|=governor|=president|=incumbent|=democrat|=republican
  noun beating  mod:=stock|=electoral
  - France beat Germany in the final.
  - The senator beat the governor in the primary.

frame assault.sexual 1821
  verb rape|gang-rape|sexually assault|molest|sodomize|sodomise
  verb assault|abuse|attack|harass  advmod:=sexually
  verb subject [to rape|to sexual violence|to sexual abuse|to sexual slavery]
  verb commit [rape|sexual violence|sexual assault]
  verb force  obj:@dead-noun  into:=prostitution|=slavery|=marriage
  noun rape|gang rape|sexual assault|sexual violence|sexual abuse|gang-rape|sexual slavery|mass rape|sexual attack  of:!=seed  mod:!=oilseed
  noun assault|abuse|violence|slavery|harassment  mod:=sexual
  + Soldiers raped dozens of women in Tigray. > Soldiers : women
  + The rape of a student in Delhi led to protests. > : student
  + Militiamen committed sexual violence against refugees. > Militiamen : refugees
  + Guards sexually harassed the migrants. > Guards : migrants
  - Farmers planted oilseed rape in Kent.

frame torture 1822
  verb torture|waterboard|electrocute|maim|mutilate
  verb subject [to torture|to beating|to electric shock|to ill-treatment]
  verb mistreat|ill-treat|maltreat|abuse  subj:person  obj:=prisoner|=detainee|=inmate|=captive|=suspect|=hostage
  verb use|employ|practise|practice [torture|waterboarding]
  noun torture|waterboarding|mutilation|maltreatment|prisoner abuse
  noun abuse|mistreatment|ill-treatment  of:=prisoner|=detainee|=inmate|=suspect|=captive
  + Guards tortured the prisoners in Damascus. > Guards : prisoners
  + The activist was tortured by police. > police : activist
  + The abuse of detainees by soldiers became a scandal. > : detainees
  - The wait was a form of torment.

frame kill.by.hand 1823
  verb behead|decapitate|lynch|strangle|hang|execute|crucify|stone|disembowel|dismember|slit|garrote|bludgeon  obj:person|actor
  verb behead|lynch|decapitate  subj:!@nature
  verb beat|stab|hack|club|stone|trample|knife|kick|batter|bludgeon|torture|burn|strangle|flog|crush [to death]
  verb slit|cut [throat]
  verb kill|murder [subj stabbing|subj knife attack|subj machete attack|subj beating|subj lynching|subj axe attack]
  verb kill|murder|slay  obj:person|actor  with:=knife|=machete|=axe|=hammer|=sword|=dagger|=hatchet|=cleaver|=razor
  verb kill|murder|slay  obj:person|actor  by:=strangle|=stab|=smother|=choke|=suffocate|=drown|=behead
  verb kill|murder|slay  obj:person|actor  by:=strangulation|=stabbing|=beheading
  verb put [to death]
  verb stab|beat|kick|hack|torture  xcomp:=dead
  verb burn  obj:person  xcomp:=alive
  noun beheading|lynching|decapitation|execution|mass execution|stoning|summary execution|fatal stabbing|honour killing|honor killing|crucifixion  of:!=plan|!=order|!=policy|!=strategy|!=contract|!=project
  toll killed obj
  toll killed of
  bare
  + Militants beheaded two hostages in Mali. > Militants : hostages
  + A mob beat a student to death in Lahore. > mob : student
  + The prisoner was stabbed to death in his cell. > : prisoner
  + Iran executed three men on Sunday. > Iran : men
  + A mass stabbing killed three people in Kunming. > : people
  + A man killed a priest with a machete in Goma. > man : priest
  + The officer confessed to killing a journalist by strangling her. > officer : journalist
  - Rebels killed three soldiers with mortars.
  + The lynching of two migrants horrified Mexico. > : migrants
  - The bank executed the trade.
  - The execution of the plan was slow.

frame bomb.kill 183
  verb kill|claim|wound|injure|hurt|maim|hit|strike|destroy|damage|rock|shake|rip through|tear through|target [subj @bombing]  mod:!=car|!=truck|!=vehicle|!=roadside|!=suicide|!=gas|!=mine|!=boiler|!=coal|!=volcanic|!=chemical|!=factory|!=propane|!=industrial
  verb leave [subj @bombing]  mod:!=car|!=truck|!=vehicle|!=roadside|!=suicide|!=gas|!=mine|!=boiler|!=coal|!=volcanic|!=chemical|!=factory|!=propane|!=industrial  xcomp:=dead|=wounded|=injured
  verb kill|wound|injure|hurt|destroy|damage|hit|maim [in @bombing]  mod:!=car|!=truck|!=vehicle|!=roadside|!=suicide|!=gas|!=mine|!=boiler|!=coal|!=volcanic|!=chemical|!=factory|!=propane|!=industrial
  verb kill|wound|injure [by @bombing]  mod:!=car|!=truck|!=vehicle|!=roadside|!=suicide|!=gas|!=mine|!=boiler|!=coal|!=volcanic|!=chemical|!=factory|!=propane|!=industrial
  source by,poss,subj
  target on,against,obj,at,in
  toll killed obj
  bare
  tally
  + A bombing in Quetta killed ten soldiers. > : soldiers
  + Two policemen were killed in a bomb attack. > : policemen
  + A blast rocked the embassy of Italy in Tripoli. > : Italy
  + The explosion wounded three guards. > : guards
  - A gas explosion at a mine killed ten miners.

frame bomb.kill.suicide 1831
  verb kill|claim|wound|injure|hurt|hit|strike|destroy|damage|rock|target [subj @suicide-bombing]
  verb leave [subj @suicide-bombing]  xcomp:=dead|=wounded|=injured
  verb kill|wound|injure|hurt|die [in @suicide-bombing]
  source by,poss,subj
  target on,against,obj,at
  toll killed obj
  bare
  tally
  + A suicide bomber killed nine soldiers in Kabul. > : soldiers
  + Ten guards were killed in a suicide attack. > : guards
  - The suicide of the poet shocked Rome.

frame bomb.kill.car 1832
  verb kill|claim|wound|injure|hurt|hit|strike|destroy|damage|rock|target [subj @car-bombing]
  verb leave [subj @car-bombing]  xcomp:=dead|=wounded|=injured
  verb kill|wound|injure|hurt [in @car-bombing]
  verb kill|wound|injure|hurt [by @car-bombing]
  source by,poss,subj
  target on,against,obj,at
  toll killed obj
  bare
  tally
  + A car bomb killed six policemen in Mosul. > : policemen
  + Twelve civilians were killed in a car bombing. > : civilians
  - A car hit six policemen in Mosul.

frame bomb.kill.road 1833
  verb kill|claim|wound|injure|hurt|hit|strike|destroy|damage|rock [subj @roadside-bombing]
  verb leave [subj @roadside-bombing]  xcomp:=dead|=wounded|=injured
  verb kill|wound|injure|hurt|damage|hit|destroy [by @roadside-bombing]
  verb kill|wound|injure|hurt|damage [in @roadside-bombing]
  source by,poss,subj
  target on,against,obj,at
  toll killed obj
  bare
  tally
  + A roadside bomb killed two soldiers in Helmand. > : soldiers
  + Three soldiers were killed by a landmine. > : soldiers
  - The road to Kabul killed the joy of the drivers.

frame bomb 183
  verb explode|detonate|go off|blow up  subj:@explosive
  verb detonate|set off|explode|plant|place|hurl|throw|lob|toss  obj:@explosive  subj:!@protest-crowd|!@contest
  verb hide|leave  obj:=bomb|=car_bomb|=device|=explosive_device|=mine|=grenade|=booby_trap|=parcel_bomb|=charge  subj:!@protest-crowd|!@contest
  verb blow up|dynamite|bomb|firebomb|blast  subj:@armed|=group|=bomber|=commando|=command|=unknown|=individual|=terrorist|=subversive  obj:!=balloon
  verb blow up|dynamite|firebomb  subj:person  obj:@premises|@craft|=pylon|=tower|=train|=power_line|=bridge|=pipe
  verb bomb  subj:!country|!=air_force|!@aircraft  obj:@premises|person
  verb carry out|claim|stage|conduct|perpetrate|commit|launch [@bombing]
  verb explode|detonate|go off  subj:=package|=parcel|=suitcase|=bag|=letter
  noun bombing|bomb attack|bomb blast|bomb explosion|dynamite attack|grenade attack|firebombing|explosives attack|bombings|twin bombings|bomb strike
  noun explosion|blast|detonation  of:@explosive
  noun explosion|blast|detonation  mod:!=social|!=political|!=supernova|!=cambrian  of:!=colour|!=color|!=interest|!=population|!=growth|!=violence|!=anger|!=laughter|!=joy|!=mine|!=gas|!=cases|!=demand|!=star|!=creativity|!=cold_air  mod:!=gas|!=mine|!=population|!=nuclear|!=volcanic|!=boiler|!=industrial|!=coal|!=demographic|!=solar|!=chemical|!=factory|!=propane|!=steam  at:!=mine|!=plant|!=refinery|!=factory
  noun attack|strike  mod:=bomb|=dynamite|=grenade|=explosives|=explosive|=terrorist_bomb
  source subj,by,poss
  target obj,on,against,at,outside,near,of
  toll killed obj
  bare
  + A bomb exploded outside the embassy of Spain in Lima. > : Spain
  + Guerrillas blew up an oil pipe in Colombia. > Guerrillas
  + Attackers hurled a grenade at soldiers in Bujumbura. > Attackers : soldiers
  + The bombing of a convoy by militants shocked Kenya. > militants
  + Three explosions were heard in Kabul overnight.
  - The film bombed at the box office.
  - A gas explosion damaged a house.
  - The population explosion worries India.
  - Police found a bomb in Madrid.

frame bomb.suicide 1831
  verb blow up  obj:=himself|=herself|=themselves|=itself|=he|=she|=they  subj:person
  verb detonate  subj:@suicide-bombing
  verb detonate  obj:=vest|=belt|=suicide_vest|=explosive_vest|=explosive_belt|=suicide_belt|=suicide_bomb
  verb strike|attack|target|hit|ram|drive|blow up|detonate|storm  subj:=suicide_bomber|=suicide_attacker|=suicide_bombing|=suicide_attack
  verb carry out|claim|stage|conduct|commit|perpetrate|launch [@suicide-bombing]  subj:person
  noun suicide bombing|suicide attack|suicide bomb attack|suicide blast|suicide assault|suicide car bombing|suicide bomb|suicide truck bombing|suicide strike
  source subj,by,poss
  target on,against,at,outside,near,of,among
  toll killed obj
  bare
  + A suicide bomber blew himself up near a police station in Lahore. > suicide bomber
  + The Taliban carried out a suicide attack on soldiers. > Taliban : soldiers
  + A suicide bombing struck Mogadishu on Friday.
  - The doctors discussed suicide prevention.

frame bomb.car 1832
  verb explode|detonate|go off|blow up  subj:@car-bomb
  verb detonate|set off|explode|park|drive|ram  obj:=car_bomb|=truck_bomb|=vehicle_bomb|=bomb-laden_car|=explosives-laden_truck
  verb ram|drive|plow|plough|crash  subj:=attacker|=militant|=bomber|=assailant|=terrorist|=driver|=gunman  obj:=car|=truck|=vehicle|=van|=lorry  into:@dead-noun|@protest-crowd|=crowd|=checkpoint|=barrier|=market|=base
  verb carry out|claim|stage|conduct|launch [@car-bombing]
  noun car bombing|truck bombing|vehicle bombing|car bomb attack|car bomb blast|car bomb explosion|car-bomb attack|truck bomb attack|ramming attack|vehicle attack|car ramming|car-ramming|vehicle ramming
  source subj,by,poss
  target into,on,against,at,outside,near,of
  bare
  + A car bomb exploded near the ministry in Baghdad.
  + Militants set off a car bomb at a market in Mosul. > Militants
  + The car bombing at the embassy of Turkey angered the president. > : Turkey
  + An attacker drove a truck into a crowd in Nice. > attacker : crowd
  - A car hit a tree in Ohio.

frame bomb.roadside 1833
  verb explode|detonate|go off|hit|strike|rip through  subj:@road-bomb
  verb plant|lay|bury|detonate|set off  obj:@road-bomb  subj:!@contest  subj:!@nature
  verb hit|strike|trigger|step on|run over|drive over  obj:=mine|=landmine|=land_mine|=roadside_bomb|=ied
  verb step|drive [on landmine|over landmine|on mine|over mine|on land mine]
  noun roadside bombing|landmine explosion|landmine blast|mine explosion|mine blast|ied attack|roadside explosion|roadside blast|ied blast
  source subj,by,poss
  target on,against,obj,near
  bare
  + A landmine exploded under a convoy of soldiers in Mali.
  + Insurgents planted roadside bombs in Helmand. > Insurgents
  + The roadside bombing in Ghazni left many victims.
  - Miners opened a gold mine in Ghana.

frame bomb.place 1834
  verb bomb|blow up  subj:@armed|=bomber|=group  obj:=church|=market|=hotel|=restaurant|=station|=mosque|=nightclub|=embassy|=consulate|=school|=train|=bus|=theatre|=shrine|=temple|=hospital|=pipeline|=refinery
  noun bombing  of:=church|=market|=hotel|=restaurant|=station|=mosque|=nightclub|=embassy|=consulate|=train|=shrine|=temple|=pipeline
  noun hotel bombing|embassy bombing|church bombing|mosque bombing|market bombing|train bombing|subway bombing|nightclub bombing|pipeline bombing
  target obj,of,mod
  bare
  + Militants bombed a church in Jos. > Militants
  + The bombing of the hotel in Bali shocked Australia.
  - Critics bombed the restaurant with bad reviews.

frame human.shield 184
  verb use [as human shield]
  verb use  obj:person  as:=shield|=human_shield
  verb use|employ [human shield]
  verb hide|shelter|take cover [among civilian|behind civilian]  subj:@armed
  noun use  of:=human_shield|=human_shields
  target obj,of
  + Militants used civilians as human shields in Mosul. > Militants : civilians
  + Rebels hid behind civilians in the town. > Rebels
  - The shields protected the reactor.

frame assassinate.attempt 185
  verb try|attempt|seek|plot|plan|conspire  xcomp:^186
  verb attempt|plot  xcomp:=assassinate
  verb foil [assassination attempt|assassination|attempt on life|attempt]  on:!=record
  verb make [attempt on life|attempt]  on:=life
  noun assassination attempt|assassination plot|attempted assassination|murder attempt|coup attempt on life|attempted murder
  noun attempt  on:=life
  noun attempt|plot|conspiracy|plan  xcomp:=assassinate|=kill|=murder
  noun attempt|plot  xcomp:^186
  noun attempt  mod:=assassination|=murder
  compose attempt
  source subj,by,poss
  target obj,on,against,of
  bare
  + Gunmen tried to assassinate the governor in Kandahar. > Gunmen
  + The assassination attempt on the president failed. > : president
  + A murder attempt on the king was discovered. > : king
  - He attempted a new record in Berlin.

frame assassinate.survive 185
  verb survive|escape [assassination attempt|assassination bid|attempt on life|bomb attack|assassination]
  source none
  target subj
  + The prime minister survived an assassination attempt on Sunday. > : prime minister
  - The minister survived a confidence vote.

frame assassinate 186
  verb assassinate  obj:!=character
  verb kill|murder|shoot dead|gun down|slay|shoot|behead  subj:!@accident  obj:=president|=prime_minister|=minister|=governor|=mayor|=ambassador|=senator|=judge|=prosecutor|=lawmaker|=candidate|=bishop|=archbishop|=opposition_leader|=king|=politician|=diplomat|=cleric|=congressman|=deputy|=magistrate|=scientist
  noun assassination  mod:!=character
  noun killing|murder|slaying  of:=president|=prime_minister|=minister|=governor|=mayor|=ambassador|=senator|=judge|=prosecutor|=lawmaker|=candidate|=archbishop|=bishop|=opposition_leader
  noun targeted killing
  toll killed obj
  bare
  + Gunmen assassinated a judge in Bogota. > Gunmen : judge
  + The assassination of the president shook Haiti. > : president
  + The mayor was shot dead by rebels. > rebels : mayor
  + The murder of the ambassador by extremists angered Russia. > : ambassador
  - The article was a character assassination.
  - The accident killed the minister.

frame hostage.crew 181
  verb seize|capture|kidnap|abduct|take|hold  subj:=pirate|@armed  obj:=crew|=crew_member|=sailor|=seaman|=captain|=fisherman|=passenger
  noun kidnapping|abduction|capture|seizure  of:=crew|=sailor|=seaman|=fisherman|=passenger
  target obj,of
  + Pirates seized the crew of a tanker off Benin. > Pirates
  + The kidnapping of sailors by pirates alarmed Manila. > pirates : sailors
  - The captain of the team seized the ball.

frame hostage.pupils 181
  verb kidnap|abduct|seize|snatch|take  subj:@armed|=men|=man  obj:=schoolgirl|=schoolboy|=pupil|=student|=schoolchild|=child|=girl|=boy|=teacher|=woman
  noun kidnapping|abduction  of:=schoolgirl|=pupil|=student|=schoolchild|=child|=girl|=woman
  target obj,of
  + Boko Haram abducted schoolgirls in Chibok. > Boko Haram : schoolgirls
  + Gunmen seized pupils at a school in Zamfara. > Gunmen : pupils
  - The race took the girl to Rome.

frame hostage.siege 181
  verb storm|seize|take over|occupy  subj:=gunman|=militant|=terrorist|=hijacker|=attacker|=hostage-taker  obj:=theatre|=theater|=school|=hotel|=mall|=embassy|=plane|=bus|=hospital|=consulate|=cafe
  noun hostage siege|hostage standoff|hostage taking|school siege|theatre siege
  target obj,at,in
  bare
  + Militants seized a school in Beslan. > Militants
  + A hostage siege in Sydney entered its second day.
  - The actors took over the theatre.

frame hijack.plane 181
  verb divert  subj:=hijacker|=gunman|=pirate|=attacker|=militant|=terrorist  obj:=plane|=airliner|=jet|=aircraft|=flight|=ship|=ferry
  verb hijack|commandeer|skyjack  subj:person|actor  obj:=plane|=airliner|=jet|=bus|=aircraft|=flight|=helicopter|=train|=ferry|=tanker|=ship
  noun hijacking  of:=plane|=airliner|=jet|=bus|=flight|=ship|=tanker|=ferry|=aircraft
  noun hijacking
  target obj,of
  bare
  + Two men hijacked an airliner over Malta. > men
  + The hijacking of a bus by gunmen ended on Monday. > gunmen
  - Populists hijacked the debate.

frame ransom.demand 181
  verb demand|ask|seek [ransom|ransom payment]  for|from:any
  verb hold  subj:person|actor  obj:person|actor  for:=ransom
  target for,from,obj
  + The kidnappers demanded a ransom for the priest. > kidnappers
  + The gang held two engineers for ransom. > gang
  - The pirate of the play demanded rum.

frame abduct.arrest.free 181
  verb drag|snatch|grab|whisk|bundle|lure|haul  subj:person|actor  obj:person|actor  from|into|off|out_of:=home|=house|=car|=bus|=street|=van|=village|=hotel|=vehicle|=bed|=church|=mosque
  target obj
  + Gunmen dragged the priest from his home in Jos. > Gunmen : priest
  + Masked men bundled the journalist into a van. > men : journalist
  - The mother dragged the boy from the sofa.

frame stab 182
  verb stab|knife|slash|hack  subj:person|actor  obj:person|actor  with|in|at|during:any
  verb stab|knife  obj:person|actor
  noun stabbing|knifing|knife attack|machete attack
  noun stabbing  of:person|actor
  verb attack|assault|injure|wound|hurt  subj:person  obj:person|actor  with:=knife|=machete|=axe|=hammer|=sword|=dagger|=hatchet|=cleaver|=razor
  verb injure|wound|hurt [subj stabbing|subj knife attack|subj machete attack|subj axe attack]
  noun attack|rampage|assault  mod|with:=knife|=machete|=axe|=hammer|=sword|=hatchet|=cleaver|=dagger
  toll injured obj
  target obj,of,on,at
  bare
  + A man stabbed two soldiers in Paris. > man : soldiers
  + The stabbing of a rabbi in London alarmed many. > : rabbi
  + A knife attack in Kunming shocked China.
  + A man attacked a soldier with a machete in Paris. > man : soldier
  - Rebels attacked the soldiers with rockets.
  - The cook stabbed the roast.

frame acid.attack 182
  verb throw|hurl|splash  subj:person|actor  obj:=acid  at|on|over|in:any
  noun acid attack
  target at,on
  bare
  + Men threw acid at a student in Kandahar. > Men
  + An acid attack in Isfahan shocked Iran.
  - The chemist splashed acid on the bench.

frame letter.poison 182
  verb poison  subj:person|actor  obj:person|actor
  verb send [poisoned letter|letter bomb|parcel bomb]
  noun poisoning  of:person|actor
  target obj,of,to
  bare
  + Agents poisoned the former spy in Salisbury. > Agents : spy
  + The poisoning of the opposition leader angered Berlin. > : opposition leader
  - The mushroom poisoned the dog.

frame assault.officials 182
  verb attack|assault|beat|punch|slap|rough up|manhandle|pelt|spit at|push|shove  subj:@protest-crowd|@armed|=man|=mob|=supporter|=police|=guard|=soldier|=settler|=thug|=attacker|=bodyguard|=hooligan  for:!any  obj:=official|=minister|=lawmaker|=mayor|=journalist|=reporter|=cameraman|=policeman|=teacher|=doctor|=nurse|=observer|=diplomat|=priest|=ambassador  obj:!=policy
  target obj
  toll injured obj
  + A mob attacked the mayor outside his home. > mob : mayor
  + Bodyguards of the president punched a reporter.
  - The critic attacked the minister for her book.

frame rape.war 1821
  verb use|employ [rape|sexual violence]  as:=weapon
  verb rape|gang-rape|violate|sexually abuse  subj:@armed|=soldier|=policeman|=guard|=peacekeeper  obj:=woman|=girl|=prisoner|=detainee|=villager|=civilian|=refugee|=nun
  noun mass rape|systematic rape
  target obj,of,against
  + Soldiers raped girls in Minova. > Soldiers : girls
  + The militia used rape as a weapon. > militia
  - The author described a rape.

frame forced.marriage 1821
  verb force|sell  subj:@armed|actor|person  obj:=woman|=girl|=schoolgirl|=captive  into:=marriage|=slavery|=prostitution|=sexual_slavery
  verb enslave  subj:actor|@armed  obj:person|actor|@ethnic
  noun enslavement|sexual slavery  of:any
  target obj,of
  + The militants forced the girls into marriage. > militants : girls
  + Islamic State enslaved Yazidi women. > Islamic State
  - Drinks enslaved the poet.

frame torture.detainee 1822
  verb torture|waterboard|mistreat|ill-treat|abuse|beat|starve|electrocute|whip|humiliate  subj:person|actor  obj:=detainee|=prisoner|=inmate|=captive|=suspect|=hostage|=prisoner_of_war
  verb torture  obj:person|actor  in:=custody|=prison|=jail|=cell|=detention
  noun torture|abuse|mistreatment|ill-treatment|beating  of:=detainee|=prisoner|=inmate|=captive|=suspect
  target obj,of
  + Guards waterboarded three prisoners at the camp. > Guards : prisoners
  + The mistreatment of detainees by police shocked Nairobi. > police : detainees
  - The noise tortured the guests.

frame flog 1822
  verb flog|lash|whip|cane|amputate  subj:actor|person  obj:person|actor|=hand
  noun flogging|lashing|caning|amputation  of:person|actor|=hand
  target obj,of
  + The Taliban flogged two women in Ghor. > Taliban : women
  + Police whipped a trader in Banda Aceh. > Police : trader
  - Waves lashed the coast.

frame death.custody 1823
  verb die  subj:person|actor  in|under:=custody|=detention|=torture|=police_custody  of:!=illness|!=cancer|!=cause
  source by
  target subj,of
  toll killed subj
  + The activist died in custody in Cairo. > : activist
  + Two prisoners died under torture in Damascus. > : prisoners
  - The king died in hospital.

frame lynch 1823
  verb lynch|stone|burn alive|hack to death|beat to death  subj:=mob|=crowd|=villager|=protester|=youth|=vigilante|=man  obj:person|actor
  noun lynching  of|by:any
  toll killed obj
  target obj,of
  bare
  + Villagers lynched two men in Puebla. > Villagers : men
  + A mob stoned the driver in Accra. > mob
  - The mob stoned the shop.

frame execute.captive 1823
  verb execute|behead|hang|slaughter  subj:@armed|=kidnapper|=captor|=militia  obj:=hostage|=prisoner|=captive|=soldier|=pilot|=spy|=policeman|=detainee
  verb shoot|kill  subj:@armed|=kidnapper|=captor|=militia  obj:=hostage|=captive|=prisoner_of_war  in:!=clash|!=battle
  noun execution|beheading  of:=hostage|=prisoner|=captive|=soldier|=pilot|=spy
  noun summary execution|extrajudicial killing|extrajudicial execution
  toll killed obj
  target obj,of
  bare
  + The kidnappers executed a hostage in Jolo. > kidnappers : hostage
  + The beheading of the pilot by militants shocked Jordan. > militants : pilot
  - The dancer executed a step.

frame execution.state 1823
  verb execute|hang|put to death  subj:country|=government|=state|=authority|=regime  obj:person|actor
  noun execution|hanging  of:=man|=woman|=prisoner|=dissident|=convict|=protester|=murderer  by:any
  toll killed obj
  target obj,of
  + Iran hanged two protesters at dawn. > Iran : protesters
  + Saudi Arabia executed 81 men. > Saudi Arabia : men
  - Singapore executed the plan.

frame mail.bomb 183
  verb explode|detonate|go off  subj:=parcel_bomb|=letter_bomb|=mail_bomb|=package_bomb|=parcel|=package
  verb send|mail|post  subj:person|actor  obj:=parcel_bomb|=letter_bomb|=mail_bomb|=pipe_bomb|=package_bomb  to:any
  noun letter bomb|parcel bomb|mail bomb|package bomb
  target to,at,in
  bare
  + Militants sent a letter bomb to the embassy in Rome. > Militants
  + A parcel bomb exploded at the ministry in Athens.
  - The courier sent a parcel to the ministry.

frame grenade.attack 183
  verb throw|hurl|lob|toss|fire|explode  subj:person|actor|@armed|=man  obj:=grenade|=hand_grenade|=petrol_bomb|=firebomb|=molotov_cocktail  at|into|on|in|inside:!@police-force
  noun grenade attack|grenade blast|grenade explosion
  source subj,by
  target at,on,against,into,in
  bare
  + Gunmen hurled a grenade into a bar in Bujumbura. > Gunmen
  + A grenade attack in Kigali wounded four people.
  - The player threw the ball into the crowd.

frame attempt.shooting 185
  verb shoot|fire|open fire  subj:person|actor  obj:!any  at:=president|=prime_minister|=minister|=governor|=mayor|=pope|=king|=judge|=candidate|=premier
  verb shoot|wound|stab  subj:person|actor  obj:=president|=prime_minister|=pope|=king|=candidate|=premier
  target at,obj
  + Gunmen fired at the prime minister in Bratislava. > Gunmen : prime minister
  + A man stabbed the candidate at a rally. > man : candidate
  - The reporter fired questions at the minister.

frame assassinate.targeted 186
  verb kill|assassinate|shoot dead|gun down|eliminate  obj:=commander|=leader|=chief|=general|=mastermind|=spokesman|=scientist|=official  subj:=drone|=gunman|=agent|=hitman|=assassin|=bomber|=commando|=assailant
  noun assassination|killing|murder|targeted killing  of:=commander|=leader|=chief|=general|=spokesman|=scientist|=official|=lawyer|=activist|=unionist
  toll killed obj
  target obj,of
  bare
  + Assassins gunned down a nuclear scientist in Tehran. > Assassins : scientist
  + The killing of the commander by agents angered Hezbollah. > agents : commander
  - The series killed off its chief.

frame gang.killing 180
  verb kill|murder|shoot dead|gun down|massacre|hang  subj:=hitman|=cartel|=gang|=gangster|=drug_trafficker|=mafia|=drug_cartel|=gang_member|=bandit|=robber  obj:person|actor
  noun drug violence|gang violence|gang war|gangland killing|contract killing|drug killing
  toll killed obj
  target obj,of,in
  bare
  + Hitmen shot dead a reporter in Veracruz. > Hitmen : reporter
  + Gang violence flared in the capital of Haiti.
  - The gang of builders killed time.

frame hate.attack 180
  verb attack|assault|beat|kill|burn  subj:=skinhead|=neo-nazi|=extremist|=settler|=racist|=nationalist|=youth  obj:=migrant|=refugee|=student|=jew|=muslim|=immigrant|=synagogue|=mosque|=worshipper|=foreigner|=palestinian|=villager
  noun hate crime|racist attack|xenophobic attack|xenophobic violence|settler violence|racist violence|anti-semitic attack|homophobic attack
  target obj,on,against,in
  bare
  + Settlers beat a villager near Nablus. > Settlers : villager
  + Xenophobic violence broke out in Durban.
  - The nationalist attacked the budget.
