# Words between states and about them: further ways of speaking, siding, mediating, conceding and refusing.

frame state.position 010
  verb outline|set out|lay out|spell out|clarify|restate|reaffirm|reiterate|explain|present|air|make clear|put forward|articulate|expound|detail [position|stance|view|policy|viewpoint|standpoint|line|vision|foreign policy|doctrine]  subj:actor|!private
  verb give|deliver|make [speech|address|statement|lecture]  on|about:=policy|=foreign_policy|=security|=terrorism|=war|=economy|=relation|=crisis|=conflict|=reform|=europe|=peace  subj:actor|!private
  verb brief [reporter|press|medium|diplomat|parliament]  subj:actor|!private
  verb speak out|hold forth|weigh in  on|about:any  subj:actor|!private
  target none
  + The Kremlin outlined its position on Syria. > Kremlin
  + Brazil spelled out its stance on the treaty. > Brazil
  + The premier gave a speech on foreign policy in Ankara. > premier
  + Tehran reiterated its position on the treaty. > Tehran
  + The foreign minister briefed reporters on the crisis. > minister
  + The cardinal weighed in on the war. > cardinal
  - The coach outlined his tactics.
  - The professor gave a lecture on beetles.

frame state.silent.further 011
  verb draw  obj:actor|person  on:any  obj|ccomp|xcomp:~not
  verb be drawn [on]  subj:actor
  verb refuse|decline  subj:person|!private  xcomp:=draw|=comment|=discuss
  verb keep|stay|remain  subj:actor|!private  xcomp:=silent|=mum|=tight-lipped|=quiet
  verb keep [silence|counsel]  subj:actor|!private
  verb maintain [silence]  subj:actor|!private
  verb sidestep|dodge|duck|evade [question|questions]  subj:actor|!private
  verb stonewall  subj:actor|!private
  target none
  + Tehran refused to be drawn on the report. > Tehran
  + The ministry maintained its silence about the raid. > ministry
  + The premier dodged questions about the bribe. > premier
  - The artist refused to be drawn by his rival.
  - The child stayed silent.

frame state.gloom 012
  verb paint [bleak picture|grim picture|gloomy picture|dark picture]  subj:actor|!private
  verb play down|dampen|pour cold water on|lower|temper|scotch|deflate|dash|damp down [hope|expectation|prospect|optimism|talk]  subj:actor|!private
  verb warn  subj:actor|!private  of:=famine|=recession|=catastrophe|=collapse|=shortage|=disaster|=crisis|=slowdown|=downturn|=default|=starvation|=humanitarian_crisis|=humanitarian_catastrophe|=civil_war|=instability|=chaos|=epidemic|=drought|=bankruptcy|=hardship|=setback|=delay
  verb warn  subj:actor|!private  ccomp:=shrink|=collapse|=starve|=worsen|=deteriorate|=fail|=default|=suffer|=slow|=contract|=stall|=run
  verb fear|dread|despair  subj:country|@leader-noun  ccomp:any
  verb sound [alarm|alarm bell|note of pessimism|warning note|note of caution]  subj:actor|!private
  verb rule out|doubt [breakthrough|quick solution|early solution|quick end|early end]  subj:actor|!private
  target none
  + The UN chief painted a bleak picture of the war in Sudan. > UN
  + Russia played down hopes of a breakthrough. > Russia
  + The finance minister warned that the economy would shrink. > minister
  + The UN envoy warned of famine in Yemen. > UN envoy
  + Aid agencies sounded the alarm over Somalia. > Aid agencies
  - The label warned of nuts.
  - The coach played down hopes of a medal.

frame state.hope.further 013
  verb expect|predict|foresee|anticipate|forecast  subj:actor|!private|!=people  obj|ccomp:=progress|=breakthrough|=bear|=succeed|=accord|=recovery|=deal|=agreement|=improve|=peace|=solution|=recover
  verb sound [optimistic note|upbeat note|hopeful note|note of optimism]  subj:actor|!private
  verb strike [optimistic note|upbeat tone|optimistic tone|hopeful note]  subj:actor|!private
  verb see [progress|breakthrough|light|sign of hope|ray of hope|window of opportunity|chance of peace]  subj:actor|!private
  adj upbeat|sanguine|bullish  subj:actor|!private  of|about|over|by|on:any
  target none
  + The envoy struck an upbeat tone after the session. > envoy
  + Qatar was upbeat about the negotiations. > Qatar
  - The coach is confident of a win.
  - Analysts expect progress in sales.

frame state.ponder 014
  verb mull|weigh|consider|contemplate|eye|ponder|discuss|debate|look at|look into|think about|flirt with|study [membership|accession|bid|motion|resolution|withdrawal|move|referendum|snap election|early election|intervention|no-fly zone|peace offer|response|truce|boycott|recognition|measure|step|pullout|airstrike|military action|military option|deployment|retaliation|travel ban|visa ban|ceasefire|bailout|rescue package]  subj:country|@leader-noun|=lawmaker|=parliament|=senate|=congress|=cabinet|=council|=government|=alliance|=bloc|=union|=nato|=un
  verb look into  subj:country|@leader-noun|=government  xcomp|obj:=send|=deploy|=impose|=ban|=arm
  verb leave|keep [option open|door open|all option|option]  subj:actor|!private
  target none
  status possible
  + Sweden is mulling membership of NATO. > Sweden
  + Lawmakers debated a motion on the war. > Lawmakers
  + Ankara is weighing military action in Iraq. > Ankara
  - The club is mulling a bid for the striker.

frame state.own-up 015
  verb own up|confess|plead guilty|admit  to:any  subj:actor|!private
  adj behind  subj:actor|!private  obj:^18|^19|=attack|=blast|=bombing|=killing
  verb be  behind:^18|^19|=attack|=blast|=bombing|=killing|=hack|=abduction  subj:person
  verb take [blame|credit|responsibility|full responsibility|the blame]  for:any  subj:actor|!private
  verb come clean  about|on|over:any  subj:actor|!private
  target none
  + Britain owned up to the spying. > Britain
  + Boko Haram said it was behind the attack. > it
  + France confessed to the sinking of the ship. > France
  - The boy owned up to the prank.

frame state.brush-aside 016
  verb brush aside|wave away|scorn|ridicule|mock|deride|laugh off|dismiss|shoot down|pour scorn on|play down|rebuff|knock down  subj:person|!private  obj:=claim|=allegation|=accusation|=charge|=report|=rumour|=rumor|=suspicion|=speculation|=criticism
  verb profess|plead [ignorance]  subj:actor|!private
  verb wash [hand]  of:any  subj:actor|!private
  target of,by,from
  + The general brushed aside claims of torture. > general
  + Beijing ridiculed the allegations of theft. > Beijing
  + Minsk professed ignorance of the plot. > Minsk
  - The keeper brushed aside the ball.

frame condole.console 018
  verb console|comfort|commiserate with|grieve with|sympathise with|sympathize with|pray for|mourn with|embrace  subj:actor|!private  obj|with|for:=family|=relative|=victim|=survivor|=widow|=bereaved|=people|=nation|=refugee|actor
  verb mourn|grieve for|lament  subj:actor|!private  obj|for:=death|=loss|=victim|=dead|=passing|=killing|=fallen|=soldier
  verb send|extend|offer|convey|express [condolence|sympathy|deepest sympathy|heartfelt condolence|solace|prayer]  subj:actor|!private
  target obj,to,with,of,for
  + Obama consoled the families of the soldiers. > Obama
  + The pope comforted survivors of the massacre. > pope : survivors
  + Peru lamented the death of the Chilean envoy. > Peru
  - The mother consoled her child.

frame state.agree-view 019
  verb agree  subj:actor|!private  on|to|with|about|in:=need|=importance|=necessity|=principle|=idea|=fact|=point|=view|=opinion|=assessment|=sentiment|=urgency|=danger|=priority
  verb voice|express|find|reach [agreement|common ground|identity of view|identical view|consensus|unanimity|shared view]  subj:country|@leader-noun|actor  on|over|about:any
  verb see [eye to eye]  on|with:any  subj:actor
  verb concur|be of one mind|share view  subj:country|@leader-noun  with|on:any
  verb echo  subj:actor|!private  obj:=view|=sentiment|=concern|=remark|=position|=line
  verb align oneself|fall into line|fall in line|chime  with|behind:actor  subj:actor
  target with,of
  mutual
  + Russia and China voiced agreement on Syria. > Russia
  + Austria concurred with Hungary on migration. > Austria : Hungary
  - The twins voiced agreement on lunch.

frame side.with 053
  verb side|throw in lot|cast lot|stand shoulder to shoulder|line up|align|make common cause|stand firm|close rank|stand united  with|behind|alongside:actor  subj:actor|!private|!=judge
  verb rally|coalesce|unite|swing|line up|close rank|get  behind:actor  subj:actor|!private|!@market-word
  verb throw [weight|support|backing]  behind:any  subj:actor|!private
  verb lend|give [support|backing|weight|voice|seal of approval|blessing]  to:any  subj:actor|!private
  verb take [side|part]  of|with:actor  subj:actor|!private
  verb rally [round|around]  obj:actor
  target with,behind,alongside,of,to,around,obj
  + Cyprus lined up with Greece over the gas field. > Cyprus : Greece
  - The judge sided with the singer.
  - Traders rallied behind the dollar.

frame visit.land 042
  verb land|touch down|disembark|set foot|alight  in|at|on:place|country  subj:=president|=premier|=prime_minister|=minister|=king|=queen|=pope|=envoy|=delegation|=secretary|=chancellor|=leader|=emir|=sultan|=ambassador|=negotiator|=diplomat
  verb pay|make [call|courtesy call|visit|return visit|stopover|pilgrimage|whistle-stop tour]  on|to|in:actor|place  mod:!=phone|!=telephone|!=video  subj:actor|!private
  verb embark|set off|set out|leave  on|for:=visit|=tour|=trip|=state_visit|=official_visit  subj:actor|!private
  verb jet|fly|travel|journey|head|dash|rush  to|into:place|country  subj:=president|=premier|=prime_minister|=minister|=king|=pope|=envoy|=secretary|=chancellor|=leader|=delegation|=negotiator|=mediator|=diplomat
  verb drop in|stop over|stop off  on|in|at:place|actor  subj:actor|!private
  target on,to,in,into
  + The pope landed in Cuba on Saturday. > pope : Cuba
  + The chancellor paid a call on the king of Jordan. > chancellor : king
  + The secretary touched down in Baghdad. > secretary
  + The emir embarked on a visit to Turkey. > emir
  - The pilot landed in Havana.
  - The band landed in Tokyo.

frame negotiate.sit 046
  verb sit down|come together|get together|knuckle down|get down|go back|return|come back|get back  [to table|to negotiating table|at negotiating table|at table|to bargaining table|at conference table|round table|around table|to talks|for talks|for negotiation|to peace talk]  subj:actor|!private
  verb sit down|hammer away|haggle|wrangle|bargain|parley|wrestle|huddle|horse-trade  subj:=negotiator|=delegate|=diplomat|=envoy|=minister|=leader|=representative|=mediator|=rebel|=government|=delegation
  verb enter|open|join|resume|reopen|restart|relaunch|revive|kick off|rekindle|convene|chair|launch|begin|start  [peace process|dialogue|parley|peace parley|proximity talk|round of talk|round of negotiation|bargaining|horse-trading|consultations|truce talk|shuttle diplomacy|rapprochement]  subj:actor|!private
  reciprocal
  target with,between
  + Israeli and Syrian negotiators sat down in Shepherdstown. > negotiators
  + Diplomats haggled over the text in Vienna. > Diplomats
  + Sri Lanka and the rebels revived the peace process. > Sri Lanka
  - The family sat down at the table.
  - Shoppers haggled over carpets.

frame aid.doctors 070
  verb send|dispatch|fly|second|lend|despatch  subj:country|actor  obj:=doctor|=nurse|=medic|=engineer|=expert|=teacher|=rescuer|=firefighter|=medical_team|=adviser|=technician|=volunteer|=specialist|=sniffer_dog  to:country|place|actor  subj:!private
  target to
  + Mexico dispatched rescuers to Haiti. > Mexico : Haiti
  + Sweden sent firefighters to Greece. > Sweden : Greece
  - The hospital sent nurses to the ward.

frame aid.debt 071
  verb write off|cancel|forgive|reschedule|restructure|wipe out|swap|convert|reduce|slash|waive|roll over  subj:actor|!private  obj:=debt|=loan|=arrears|=foreign_debt|=interest
  verb release|disburse|unblock|unfreeze  subj:=bank|=world_bank|=imf|=fund|=union|=monetary_fund|=development_bank|=lender|country  obj:=grant|=loan|=tranche|=credit|=bailout|=credit_line|=package|=instalment|=installment|=rescue_package|=funds  for|to:country|actor
  noun cancellation|write-off|rescheduling|forgiveness  of:=debt|=loan
  target of,for,to
  + China wrote off the debt of Zambia. > China : Zambia
  + The IMF released a tranche to Pakistan. > IMF : Pakistan
  - The bank wrote off the loan of a shopkeeper.

frame concede.strikers 080
  verb yield|give in|capitulate|bow|bend|surrender|cave in|climb down|buckle|relent|back down|back off|give ground|make concession  to|under|over|before:=striker|=protester|=pressure|=demand|=union|=rebel|=kidnapper|=hijacker|=farmer|=worker|=critic|=outcry|=student|=opposition|=public_pressure|=international_pressure|=hostage-taker|=row  subj:actor|person
  noun climbdown|u-turn|climb-down|volte-face|backdown|about-turn|about-face  by|poss:actor
  target to,under
  + The regime buckled under international pressure. > regime
  + The U-turn by the government pleased farmers. > government
  - The bridge buckled under the pressure of the truck.

frame concede.recall 0831
  verb flee  obj:=country|=capital|=palace  subj:=president|=premier|=prime_minister|=king|=dictator|=leader|=emir|=shah
  verb flee [into exile|to exile]  subj:=president|=premier|=king|=dictator|=leader|=shah
  verb sack|dismiss|replace|remove|oust|reshuffle|drop|axe  subj:actor  obj:=premier|=prime_minister|=cabinet|=government|=minister|=police_chief|=army_chief  after|amid|under:=protest|=demonstration|=pressure|=riot|=unrest|=outcry|=strike
  verb hand in|hand over [resignation|notice]  subj:actor|!private|!sporty
  verb fall on [sword]  subj:actor
  target none
  + The president fled the country after protests. > president
  + The king sacked the cabinet after riots in Jordan. > king
  + The interior minister handed in his resignation. > minister
  - The striker handed in a transfer request.
  - The thief fled the country.

frame concede.return 0842
  verb return|restore|give back|hand back|repatriate|restitute|surrender  subj:actor|=museum|=university  obj:=bronze|=treasure|=artefact|=artifact|=artwork|=painting|=manuscript|=relic|=statue|=asset|=loot|=gold|=archive|=mask  to:country|actor|place
  noun return|restitution|handover  of:=treasure|=artefact|=artwork|=asset|=bronze  to:country|actor
  target to
  + Germany returned the bronzes to Nigeria. > Germany : Nigeria
  + Belgium restored the mask to Congo. > Belgium : Congo
  - The shop returned the shoes to the factory.

frame concede.territory 084
  verb hand back|hand over|return|cede|relinquish|transfer|surrender|give back|restore  subj:country  obj:place|=enclave|=colony  to:country
  noun handover|cession  of:place|=sovereignty|=territory  to:country
  target to
  + The handover of Macau to China went smoothly. > : China
  - The singer handed Paris back to the fans.

frame ease.embargo 085
  verb end|lift|relax|ease|drop|suspend|loosen|call off|repeal|waive|remove|scrap|soften [boycott|embargo|sanction|trade ban|arms embargo|oil embargo|trade embargo|economic blockade|export ban|import ban|asset freeze|trade restriction|tariff]  subj:country|@leader-noun|=union|=league|=council|=congress  of|on|against:country|actor
  verb take|drop|delete|cross  subj:actor  obj:actor  off:=list|=blacklist|=terrorism_list|=terror_list|=sanction_list
  target of,on,against,obj
  + Bahrain ended its boycott of Qatar. > Bahrain : Qatar
  + Washington took Sudan off its terrorism list. > Washington : Sudan
  + Australia lifted the tariffs on China. > Australia : China
  - The coach dropped Smith from the list.

frame ease.siege 0872
  verb lift|end|ease|break off|raise|relax|call off|loosen [blockade|siege|encirclement|naval blockade|cordon]  subj:actor|!@protest-crowd|!@labour  of|on|around|at:place|country
  noun lifting|end|easing  of:=blockade|=siege
  target of,on,around
  + Ethiopia lifted the blockade of Tigray. > Ethiopia : Tigray
  + The army ended the siege of Daraa. > army
  - Farmers lifted their blockade of the motorway.

frame admit.observers 086
  verb let|allow|admit|permit|wave  subj:actor|!private  obj:inspectors|=observer|=monitor|=inspector|=rapporteur|=investigator|=election_observer|=envoy|=iaea|=un_team|=fact-finding_mission|=weapon_inspector|=un_inspector  into|in|back:any
  verb let in|let back|readmit  obj:inspectors|=observer|=monitor|=envoy|=investigator|=un_inspector
  target obj
  + Damascus allowed observers into Homs. > Damascus : observers
  - The museum let visitors into the vault.

frame admit.aid 0863
  verb let|allow|permit|wave|clear  subj:actor|!private  obj:relief|=aid|=aid_truck|=truck|=convoy|=aid_convoy|=fuel|=food|=aid_worker|=shipment|=supply|=humanitarian_aid|=ambulance|=relief_worker  into|through|across|in|to:place|country|=enclave|=territory|=strip|=border|=town|=crossing
  verb let in|let through  obj:relief|=aid|=aid_truck|=convoy|=aid_worker
  target into,to,in
  + Ethiopia allowed food into Tigray. > Ethiopia : Tigray
  - The farmer let the truck into the barn.

frame disarm.hand-in 0873
  verb hand in|hand over|turn in|give up|surrender|yield|relinquish|decommission|put out of use|destroy [weapon|arm|gun|rifle|arsenal|stockpile|missile|chemical weapon|mortar|explosive]  subj:=rebel|=militia|=guerrilla|=fighter|=paramilitary|=insurgent|=militant|=faction|=movement|=group|country|@armed
  verb demobilise|demobilize|disarm|disband|reintegrate  subj:=rebel|=militia|=guerrilla|=paramilitary|=fighter|=faction
  target to
  + The rebels handed in their weapons. > rebels
  + The guerrillas turned in their rifles to the United Nations. > guerrillas : United Nations
  + Libya destroyed its chemical weapons. > Libya
  - The boy handed in a toy gun.

frame truce.silent 0871
  verb fall silent  subj:=gun|=artillery|=cannon|=battlefield
  verb fall  subj:=gun|=artillery|=cannon|=front  xcomp:=silent
  verb hold|take hold|come into force|take effect|begin|start|go into effect|enter into force [subj ceasefire|cease-fire|truce|armistice|humanitarian pause]
  verb silence [gun]  subj:person|none
  noun lull|pause|respite  in:=fighting|=hostility|=shelling|=bombardment|=combat
  bare
  + The guns fell silent in Tripoli.
  + A ceasefire took effect in Gaza on Sunday.
  + A truce began in Aleppo at dawn.
  - The crowd fell silent in Rome.
  - The radio fell silent.
