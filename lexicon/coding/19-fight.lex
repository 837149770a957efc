# Fighting: attacks and battles, blockades and sieges, occupied land, gunfire, artillery, aircraft, broken ceasefires.

frame attack 190
  verb attack|assault|assail  as:!any  subj:!@contest|!@nature|!=settler|!=dog|!=shark|!=bear  obj:!@abstract  for:!any  over:!any
  verb attack|assault|storm|raid|ambush|invade|overwhelm|target|hit|strike|pound|rout|repel|repulse|attack|overpower|blitz  subj:@armed  obj:!@abstract
  verb storm|raid|ambush|overrun  subj:!@contest|!@nature|!@detectives  obj:any  obj:!@abstract|!=fridge|!=stage|!=pitch|!=field|!=chart|!=runway|!=budget|!=deadline
  verb hit|strike  subj:country  obj:!@abstract  obj:any
  verb invade  obj:!=privacy|!=pitch|!=space|!=field|!=stage  subj:!@nature|!=fan|!=plant|!=species|!=supporter
  verb launch|carry out|mount|intensify|stage|conduct|begin|start|continue|step up|resume|lead|wage|unleash|make|execute|press|perpetrate|commit|undertake|open|repel|repulse [@combat]  mod:!=air|!=charm|!=peace|!=legal|!=diplomatic|!=verbal|!=heart|!=suicide|!=bomb|!=car|!=chemical|!=gas|!=sarin|!=arson|!=rocket|!=mortar|!=artillery|!=missile|!=rescue|!=relief|!=aid|!=media|!=hunger|!=search|!=cyber|!=drone|!=humanitarian|!=election|!=presidential|!=political|!=price|!=trade|!=culture|!=peacekeeping|!=general|!=cleanup|!=sting|!=boycott  obj:!@abstract  on|against:!@abstract
  verb launch|carry out|conduct|begin|start|mount [operation]  against:person|actor|@armed
  verb go [on offensive|to war]  subj:person
  verb come [under attack|under assault]  by|from:any
  verb declare [war]  on|against:!@abstract|!=drug|!=waste|!=trafficker|!=drug_trafficker|!=trafficking|!=cartel|!=mafia|!=gang
  verb cross|enter|sweep into|thrust into|push into|advance into|roll into|march into  subj:@armed  obj|into:place|@territory|=border
  verb advance|push|march|roll|sweep|pour  subj:@armed  on|into|towards|toward|to:place|@territory
  verb inflict|suffer [casualty|loss|heavy loss|heavy casualty|defeat]  subj:@armed|@troops|country|=coalition
  verb use [force|military force]  subj:person|country  against:person|actor
  verb retaliate|hit back|strike back|counterattack  subj:@armed|country  with:!=sanction|!=tariff|!=ban
  verb wipe out|defeat|rout|crush|destroy|eliminate|neutralize|neutralise|liquidate|annihilate  subj:@armed  obj:@armed
  noun attack|assault|offensive|raid|onslaught|counterattack|counteroffensive|counter-offensive|incursion|ground offensive|ground assault|military offensive|commando raid|terrorist attack|terror attack|military strike|cross-border raid|blitz|armed attack|guerrilla attack|militant attack|attacks|ambush|military operation|sweep|counter-attack|military campaign|military attack|military action|hostilities  mod:!=heart|!=panic|!=asthma|!=anxiety|!=shark|!=verbal|!=personal|!=air|!=charm|!=peace|!=legal|!=diplomatic|!=media|!=bear|!=dog|!=cyber|!=knife|!=pre-dawn|!=dawn|!=night|!=drug|!=home|!=missile|!=drone|!=pr|!=advertising|!=rocket|!=rhetorical|!=bank|!=electoral|!=political|!=police|!=suicide|!=bomb|!=chemical|!=acid|!=arson|!=speculative  on:!@abstract
  noun invasion  of:!=privacy|!=pitch  mod:!=pitch|!=home|!=locust
  noun act of aggression  against|on:person|actor
  noun invasion  poss:actor
  toll killed obj
  toll killed by
  source subj,by,poss,mod
  bare
  + Russian troops attacked Ukrainian soldiers near Kupiansk. > Russian troops : Ukrainian soldiers
  + Rebels ambushed a convoy of Malian soldiers. > Rebels : Malian
  + The army launched an offensive against the militants. > army : militants
  + Iraq's invasion of Kuwait began in August. > Iraq : Kuwait
  + An attack on a checkpoint near Gao alarmed the army.
  + The ambush by guerrillas shocked the president. > guerrillas
  + Turkey invaded Syria in October. > Turkey : Syria
  - The senator attacked the proposal on taxes.
  - He had a heart attack in Geneva.
  - Fans invaded the pitch in Rome.
  - The storm hit the coast of Japan.
  - The president launched a charm offensive in Europe.
  - Inflation hit pensioners in Turkey.

frame attack.idiom none
  verb attack|target|hit|fight|battle|combat|tackle  obj:@abstract
  verb storm|raid  obj:=fridge|=stage|=chart|=lead|=piggy_bank|=cupboard
  verb storm  to|into:=victory|=lead|=win|=final
  verb storm  out|off:any
  verb invade  obj:=privacy|=pitch|=field|=stage
  verb shoot  obj:=film|=movie|=scene|=video|=documentary|=photo|=picture|=photograph|=hoop|=footage|=commercial|=series|=episode|=portrait|=ball|=basket
  verb shoot up|shoot  subj:=price|=sale|=rate|=temperature|=share
  verb bomb  at|in:=box_office|=theater|=theatre|=poll|=race
  verb bomb  subj:=film|=movie|=show|=play|=album|=comedian|=joke
  verb strike  obj:=balance|=chord|=pose|=tone|=note|=oil|=gold|=blow
  verb kill  obj:=bill|=time|=deal|=plan|=legislation|=proposal|=amendment|=project|=story|=engine|=idea|=mood|=hope|=process|=job
  verb come [under fire|under attack|under siege]  from:=critic|=lawmaker|=opposition|=group|=campaigner|=media|=press|=senator|=union|=activist|=watchdog
  verb come [under fire]  for|over:any
  verb capture  obj:=imagination|=attention|=title|=mood|=vote|=medal|=image|=moment|=market|=share|=crown|=spirit|=essence
  verb seize  obj:=opportunity|=chance|=initiative|=moment|=day|=lead|=headline
  verb fight [fire|blaze|cancer|back tear|election|case|wildfire|cold|inflation|corruption]
  verb battle [cancer|blaze|wildfire|flame|illness|inflation|injury|addiction|fire|disease]
  verb battle  with|against:=cancer|=illness|=disease|=addiction|=injury|=depression|=inflation|=blaze|=wildfire
  verb clash|battle|fight|meet|face  in:=final|=semifinal|=quarterfinal|=match|=tournament|=cup|=league|=playoff|=qualifier|=primary|=runoff
  verb clash|battle|fight|duel|vie  for:=title|=crown|=championship|=medal|=trophy|=seat|=nomination|=point|=top_spot|=custody|=share
  verb clash|spar|trade blow  over:@abstract|=trade|=immigration|=brexit|=spending  subj:=leader|=lawmaker|=senator|=minister|=candidate|=party
  verb fire  obj:=coach|=worker|=staff|=employee|=adviser|=manager|=aide|=imagination|=ceo|=teacher
  verb bombard|pepper|pelt  with:=question|=email|=call|=message|=request|=letter|=complaint|=criticism
  verb hit|strike  obj:=record|=high|=low|=target|=peak|=milestone|=snag|=road|=wall|=mark|=market|=headline|=shelf|=bottom|=note|=ball
  verb occupy  obj:=post|=position|=seat|=place|=office|=throne|=role|=chair|=slot
  noun attack  mod:=heart|=panic|=asthma|=anxiety|=shark|=verbal|=personal|=bear|=dog|=transient
  noun war  mod:=price|=trade|=bidding|=culture|=cold|=civil|=world|=star|=word|=turf|=currency|=tariff|=gulf|=second|=korean|=vietnam
  verb wage|fight|declare|continue|win|lead|launch [war]  on|against:=drug|=trafficker|=trafficking|=cartel|=mafia|=poverty|=crime|=hunger|=corruption|=disease|=gang|=smuggler
  noun war|offensive|operation|campaign|fight  against|on:=trafficking|=drug_trafficking|=drug|=trafficker|=drug_trafficker|=crime|=smuggling|=poaching|=logging
  noun coup  mod:=transfer|=publicity|=marketing|=scoring|=media|=diplomatic|=casting
  noun aggression  mod:=psychological|=verbal|=economic|=cultural
  noun war  of:=word|=attrition|=nerve|=independence
  noun war|battle|fight|struggle  on|against|with:=drug|=terror|=terrorism|=poverty|=crime|=cancer|=waste|=corruption|=trafficker|=drug_trafficker|=dealer|=drug_dealer|=baron|=cocaine_baron|=drug_lord|=drug_baron|=cocaine|=narcotics|=heroin|=opium|=trafficking|=mafia|=criminal
  verb fight|combat|tackle  obj:=trafficker|=drug_trafficker|=dealer|=drug_dealer|=baron|=drug_lord|=narcotics|=cocaine|=opium|=smuggler|=mafia
  noun battle|fight|struggle  with|against:@abstract|=cancer|=disease|=illness|=virus|=inflation|=poverty
  noun battle|fight  mod:=legal|=court|=custody|=uphill|=takeover|=bidding|=relegation|=election|=electoral|=political|=title|=boxing|=budget|=food|=snowball|=relegation
  noun battle|fight|clash  for:=title|=promotion|=championship|=survival|=justice|=soul|=heart|=control|=leadership|=nomination|=right|=equality
  noun barrage|volley|salvo|bombardment  of:=question|=criticism|=complaint|=abuse|=insult|=email|=tweet|=call|=request
  noun battle|fight|struggle|war  xcomp:any
  noun clash|fight  of:=civilization|=personality|=culture|=titan|=colour|=opinion|=interest|=egos
  noun shooting|shot  of:=film|=movie|=scene|=video|=vaccine
  noun shooting  mod:=film|=clay|=penalty|=free_throw|=star
  noun strike  mod:=lightning|=bird|=lucky|=late|=winning|=first-half|=bowling
  noun explosion  of:=colour|=color|=interest|=anger|=joy|=laughter|=population|=growth|=creativity|=cases
  - The government declared war on drug trafficking.
  - The president presented his plan for fighting drug traffickers.
  - The battle against cocaine dealers goes on in Peru.
  - Lawmakers killed the bill on Monday.
  - The two sides struck a deal in Geneva.
  - France shot a film in Morocco.
  - The minister came under fire from critics.
  - The government is fighting inflation in Turkey.
  - The film bombed at the box office in France.
  - The president had a battle with cancer.
  - Chelsea stormed to victory in London.
  - Reporters bombarded the minister with questions.
  - The president fired his adviser.
  - China and the United States are in a trade war.
  - A heart attack killed the president.

frame fight 190
  verb fight|battle|clash|skirmish|combat  subj:@armed|actor  with|against:@armed|actor
  verb fight|battle|combat|resist  subj:@armed|actor  obj:@armed|actor
  verb engage  subj:@armed|country  obj:@armed  in:!=talk|!=dialogue|!=negotiation|!=debate|!=thinking
  verb fight|battle|clash|skirmish  subj:@armed
  verb exchange|trade [blow]  subj:person|actor
  verb clash|skirmish  subj:actor
  verb fight  between:any
  verb engage [in fighting|in battle|in combat|in clash|in firefight]
  noun fighting|combat|battle|clash|skirmish|firefight|fight|clashes|border clash|heavy fighting|hostility|military confrontation|pitched battle|gun battle|armed clash|armed confrontation|street fighting  between:any  between:!=team|!=club|!=brand
  noun fighting|battle|clash|skirmish|combat|firefight|clashes|armed clash  with|against:@armed|actor
  noun fighting|clash|skirmish|combat|hostilities|battle|border clash|armed clash|gun battle|armed confrontation|military clash|heavy fighting  mod:!=legal|!=court|!=crowd-pleasing|!=infighting  of:!=opinion  for:!@contest|!=title
  reciprocal
  toll killed obj
  bare
  + Syrian troops battled rebels in Aleppo. > Syrian troops : rebels
  + Clashes between the army and rebels resumed in Mali. > army : rebels
  + Fighting between Armenia and Azerbaijan resumed. > Armenia : Azerbaijan
  + Rebels clashed with soldiers near Goma. > Rebels : soldiers
  + India and Pakistan exchanged fire across the border. > 193 India : Pakistan
  + Heavy fighting was reported near Kharkiv.
  - The two teams clash in the final.
  - Doctors fought the virus in Wuhan.
  - The boxer fought for the title.
  - A legal battle over the estate began in Paris.
  - The charity engaged women in critical thinking.
  - The epidemic engaged France for a year.
  - The senator engaged voters in Ohio.

frame kill 190
  verb kill|slay|eliminate|neutralise|neutralize|liquidate  subj:!@nature  obj:person  in:!@accident  of:!any
  verb kill  subj:@armed
  verb kill|slay  obj:number  subj:!@nature  in:!@accident
  noun killing  of:person  of:!@demonstrators|!=time
  noun killing  by:actor
  toll killed obj
  toll killed of
  tally
  + Gunmen killed two soldiers in Burkina Faso. > Gunmen : soldiers
  + Three policemen were killed in Kashmir. > : policemen
  + The killing of three aid workers by soldiers caused outrage. > soldiers : workers
  - The earthquake killed ten people in Nepal.
  - Two tourists were killed in a bus crash.
  - Lawmakers killed the bill.

frame wound 190
  verb wound|injure|hurt|maim  subj:!@nature  obj:person  in:!@accident
  verb wound|injure|hurt  obj:number  subj:!@nature  in:!@accident
  toll injured obj
  tally
  + Gunmen wounded four soldiers in Niger. > Gunmen : soldiers
  - Rebels attacked a base, wounding six soldiers.
  - The crash injured ten people.

frame kill.in.attack 190
  verb kill|claim|hit|strike|destroy|damage [subj @combat]  mod:!=heart|!=panic|!=asthma|!=shark|!=bear|!=dog|!=suicide|!=bomb|!=grenade|!=dynamite|!=car|!=chemical|!=gas|!=drone|!=air|!=missile|!=rocket|!=mortar|!=artillery|!=knife|!=gun
  verb kill [in @combat]  mod:!=heart|!=panic|!=asthma|!=shark|!=bear|!=dog|!=suicide|!=bomb|!=grenade|!=dynamite|!=car|!=chemical|!=gas|!=drone|!=air|!=missile|!=rocket|!=mortar|!=artillery|!=knife|!=gun
  verb kill|claim [during @combat]  mod:!=heart|!=panic|!=asthma|!=shark|!=bear|!=dog|!=suicide|!=bomb|!=grenade|!=dynamite|!=car|!=chemical|!=gas|!=drone|!=air|!=missile|!=rocket|!=mortar|!=artillery|!=knife|!=gun
  source by,poss,mod,subj
  target on,against,obj,at,in
  toll killed obj
  bare
  tally
  + An attack by rebels killed ten soldiers in Mali. > rebels : soldiers
  + Ten soldiers were killed in an attack by rebels. > rebels : soldiers
  + Five policemen were killed in clashes with militants. > : policemen
  - A bus crash killed ten people.

frame wound.in.attack 190
  verb wound|injure|hurt [subj @combat]  mod:!=heart|!=panic|!=asthma|!=shark|!=bear|!=dog|!=suicide|!=bomb|!=grenade|!=dynamite|!=car|!=chemical|!=gas|!=drone|!=air|!=missile|!=rocket|!=mortar|!=artillery|!=knife|!=gun
  verb wound|injure|hurt [in @combat]  mod:!=heart|!=panic|!=asthma|!=shark|!=bear|!=dog|!=suicide|!=bomb|!=grenade|!=dynamite|!=car|!=chemical|!=gas|!=drone|!=air|!=missile|!=rocket|!=mortar|!=artillery|!=knife|!=gun
  source by,poss,mod,subj
  target on,against,obj,at,in
  toll injured obj
  bare
  tally
  + The raid wounded six soldiers. > : soldiers
  + Six soldiers were wounded in an ambush by rebels. > rebels : soldiers
  - A bus crash wounded six soldiers.

frame die.in.attack 190
  verb die|perish [in @combat|during @combat]  mod:!=heart|!=panic|!=asthma|!=shark|!=bear|!=dog|!=suicide|!=bomb|!=grenade|!=dynamite|!=car|!=chemical|!=gas|!=drone|!=air|!=missile|!=rocket|!=mortar|!=artillery|!=knife|!=gun
  verb die|perish [in @gunfire|in @shelling|in @airstrike|in @bombing]
  source by,poss,mod
  target subj
  toll killed subj
  bare
  tally
  + Ten soldiers died in an attack by rebels. > rebels : soldiers
  + Twelve civilians died in the explosion. > : civilians
  - Ten tourists died in a plane crash.

frame leave.dead 190
  verb leave [subj @combat|subj @gunfire|subj @bombing|subj @airstrike|subj @shelling]  mod:!=heart|!=gas  xcomp:=dead
  verb claim [life]  subj:@combat|@gunfire|@bombing|@airstrike|@shelling
  source by,poss,mod,subj
  target on,against,obj,at
  toll killed obj
  bare
  tally
  + The clashes left three soldiers dead. > : soldiers
  - The crash left ten people dead.

frame blockade 191
  verb surround|isolate|mine|seal off|cordon off  subj:@armed  obj:actor|place|@territory|=compound|=embassy
  verb blockade|besiege|encircle|cordon off|seal off  subj:!@protest-crowd|!@nature  obj:actor|place|@territory|=base|=compound|=embassy
  verb blockade|besiege|encircle  subj:@armed
  verb impose|enforce|maintain|tighten|lift|establish|mount|continue [blockade|siege|naval blockade|sea blockade|no-fly zone|cordon|air blockade|land blockade]  mod:!=information
  verb lay [siege]  subj:!=investor|!=fan|!=reporter|!=journalist
  verb block|cut|cut off|halt|hold up|intercept|obstruct|stop|impede|prevent|restrict  subj:@armed|country|@leader-noun|=authority|=police|%rulers  obj:@supply  subj:!@nature|!=court|!=senate
  verb block|halt|stop|hold up|turn back  subj:@armed  obj:=convoy|=aid_convoy|=food_convoy|=supply|=shipment|=truck
  verb cut|block|sever|close|mine|barricade  subj:@armed  obj:@passage|=supply_line|=supply_route|=strait
  verb set up|erect|man|mount|establish [roadblock|road block|checkpoint|barricade]  subj:@armed
  verb close|block|mine [strait|sea lane|shipping lane|shipping route|port]
  verb restrict|bar|block|curb|limit [movement|passage]  subj:@armed
  verb come|be|remain [under siege|under blockade]
  noun blockade|siege|encirclement|naval blockade|cordon  of:any
  noun blockade|siege|naval blockade|encirclement  mod:!=information
  noun no-fly zone
  target obj,of,on,to,against,around,in,into
  bare
  + Israel imposed a blockade on Gaza in 2007. > Israel : Gaza
  + Rebels laid siege to the town of Debaltseve. > Rebels
  + Syrian forces besieged Homs for months. > Syrian forces
  + The siege of Sarajevo lasted years.
  + Soldiers blocked an aid convoy in Tigray. > Soldiers
  + Militants cut the road to Maiduguri. > Militants
  - Protesters blocked a highway near Lima.

frame blockade.idiom none
  verb lay [siege]  subj:=investor|=fan|=reporter|=journalist|=customer
  verb besiege  subj:=reporter|=journalist|=fan|=customer|=creditor|=problem
  - Reporters laid siege to the house of the singer.

frame occupy 192
  verb seize|capture|overrun|retake|recapture|take over|conquer|annex|occupy|storm|liberate|take back|reconquer|regain|invade and occupy  subj:!@contest|!@nature|!@police-unit  obj:place|@territory|!=land|!=farm|!=farmland|!=ministry|!=office|!=presidency|!=premiership|!=seat|!=throne|!=leadership
  verb seize|capture|retake|recapture|storm|take over|occupy|overrun  subj:@armed  obj:@premises
  verb take|win|secure|reclaim|enter|clear  subj:@armed  obj:place|@territory  obj:!=position|!=ground
  verb seize|take|gain|win|wrest|regain|assume|retake|establish|consolidate|have|keep [control|full control]  of|over:place|@territory
  verb seize|take|gain|wrest|regain|retake [control]  subj:@armed
  verb seize|grab [power]  subj:@armed|actor  through:!any
  verb occupy|annex|conquer|overrun  subj:!@nature|!@contest  obj:actor|place
  verb recapture|retake|wrest|reconquer  from:actor
  verb stage|mount|carry out|lead|launch|attempt [coup|coup attempt|putsch|military coup|coup d'etat]
  verb overthrow|topple|oust|depose  subj:@armed  obj:person
  noun occupation|annexation|conquest|capture|seizure|takeover|recapture|fall|liberation|retaking|military occupation  of:place|@territory
  noun annexation|military occupation|coup|coup d'etat|military coup|putsch|land grab|military takeover  mod:!=major
  noun occupation|annexation  by:actor
  noun occupation  mod:=israeli|=russian|=military|=foreign|=soviet|=american|=indonesian|=turkish
  target of,obj,over,against,in,from
  toll displaced obj
  bare
  + Rebels seized the town of Goma on Tuesday. > Rebels
  + M23 fighters took control of three villages. > fighters
  + The army recaptured Palmyra from the militants. > army
  + Russia annexed Crimea in 2014. > Russia
  + Troops captured a mosque in Mosul. > Troops
  + Soldiers staged a coup in Niger. > Soldiers
  + The occupation of the village by the army continued. > army
  - She took over the company in 2010.
  - Police seized 40 kilograms of cocaine.
  - He occupied the post for two years.
  - Leeds took control of the match.

frame occupy.fall 192
  verb fall  subj:place|@territory  to:@armed|actor
  verb fall|come|pass|be [into hand|under control|under occupation]  subj:place|@territory
  source to,of,mod,poss,by
  target subj
  + The city fell to rebels on Sunday. > rebels
  + The town came under the control of rebels. > rebels
  - The price fell to ten dollars.

frame shoot 193
  verb shoot|gun down|shoot at|machine-gun|shoot down|snipe at|riddle|shoot up|strafe  subj:!@contest|!=price  obj:person
  verb shoot|gun down|shoot at  subj:@armed
  verb shoot  obj:person  xcomp:=dead
  verb shoot [dead]
  verb shoot|fire  at|on|toward|towards:person|@territory|@premises|@craft|place|@armed|=convoy|=checkpoint|=vehicle
  verb open [fire]  subj:!@protest-crowd
  verb fire [shot|bullet|gun|rifle|machine gun|round|weapon|volley]  mod:!=warning
  verb come [under fire|under gunfire|under sniper fire|under heavy fire]  for|over:!any
  verb spray  subj:person  with:=bullet|=gunfire
  verb spray|unleash|pump|loose|rain|empty [bullet|gunfire|shot|round|barrage of gunfire|hail of bullets|volley of shots|hail of bullet|volley of shot|magazine]
  verb kill|wound|injure|hit|claim|strike [subj @gunfire]
  verb kill|wound|injure|hit [by @gunfire|in @gunfire]  of:!any  at:!=plant
  noun shooting|gunfire|gunfight|shootout|shoot-out|firefight|gun battle|gun attack|sniper fire|drive-by shooting|mass shooting|fusillade|crossfire|shooting attack|machine-gun fire|exchange of fire|shooting spree  mod:!=film|!=clay|!=star
  noun shooting  of:person  of:!@demonstrators
  noun shot  at:person
  source subj,by,poss,mod
  target obj,on,at,of,against,upon,into,with,between,in
  toll killed obj
  bare
  + Gunmen opened fire on a bus in Karachi. > Gunmen
  + Soldiers shot two teenagers near Nablus. > Soldiers : teenagers
  + Snipers fired at peacekeepers in Beirut. > Snipers : peacekeepers
  + The shooting of a policeman in Paris led to arrests. > : policeman
  + Rebels exchanged gunfire with soldiers. > Rebels : soldiers
  + A shooting at a school in Texas left four victims.
  + The patrol came under fire near Gao.
  - The company shot a film in Rome.
  - Prices shot up in May.
  - The minister came under fire for the delay.
  - The president fired his adviser.

frame artillery 194
  verb shell|bombard|mortar|rocket  subj:!@nature|!=reporter|!=asteroid|!@contest  with:!=question|!=email
  verb pound|hammer|pummel|blast|batter|hit|strike|attack|target  subj:@armed|actor  obj:any  with:@big-gun|=tank|=artillery
  verb pound|hammer  subj:@armed  obj:place|@territory|@armed
  verb fire|launch|lob|rain|shoot|hurl|unleash  subj:@armed|actor|country  obj:@big-gun  at|on|into|onto|against|toward|towards|across:any  into:!@water|!=orbit
  verb fire|launch|lob|rain|shoot|hurl|unleash [@big-gun]  subj:person  at|on|into|onto|against|toward|towards|across:any  into:!@water|!=orbit  mod:!=rubber
  verb fire  obj:@big-gun  subj:@armed
  verb land|hit|strike|slam|fall|explode|crash|impact  subj:@big-gun
  verb use|deploy|employ|send in [artillery|tank|heavy weapon|heavy artillery|mortar]  against:any
  verb kill|wound|injure|hit|claim|destroy|damage|strike [subj @shelling]
  verb kill|wound|injure|destroy|damage|hit [by @shelling|in @shelling]
  verb leave [subj @shelling]  xcomp:=dead|=wounded|=injured
  verb come [under shelling|under bombardment|under artillery fire|under mortar fire|under rocket fire]
  verb exchange [artillery fire|shell|mortar fire|rocket fire]
  verb carry out|launch|conduct|step up|stage|continue|resume|intensify [@shelling]  at|on|against:any
  noun shelling|bombardment|artillery fire|artillery attack|mortar attack|mortar fire|rocket attack|rocket fire|artillery barrage|rocket barrage|artillery strike|tank fire|artillery duel|rocket strike|mortar strike|cannonade|shellfire|naval bombardment|artillery shelling|bombardments  of:!=question|!=criticism  mod:!=air|!=aerial
  noun barrage|salvo|volley|hail  of:@big-gun
  source subj,by,poss,mod
  target obj,at,into,against,onto,toward,on,of,near,in
  toll killed obj
  bare
  + Russian forces shelled Kharkiv overnight. > Russian forces : Kharkiv
  + Hamas fired rockets at Israel on Sunday. > Hamas : Israel
  + The shelling of Aleppo by the army killed ten civilians. > army
  + A mortar shell hit a school in Donetsk.
  + Serb tanks pounded Vukovar. > Serb tanks
  + A barrage of rockets hit Haifa.
  - Reporters bombarded the minister with questions.
  - The company launched a rocket into orbit.
  - North Korea fired a missile into the sea.

frame air 195
  verb bomb|strafe|bombard|pound|attack|hit|strike|target|raid|pummel|buzz  subj:@aircraft
  verb bomb  subj:country|@armed  obj:any  obj:!@premises
  verb drop  obj:@aerial-weapon|=bomb  subj:person|country|@aircraft
  verb drop  obj:@aerial-weapon  on|over:any
  verb carry out|launch|conduct|stage|mount|step up|intensify|begin|start|order|continue|resume|make|fly|halt|suspend|perform [@airstrike|strike]  on|against|in|at:any  mod:!=hunger|!=general|!=drone|!=labour
  verb carry out|launch|conduct|stage|mount|step up|intensify|begin|order|continue|resume|make|fly [airstrike|air strike|air raid|air attack|bombing raid|air campaign|bombing campaign|air offensive|sortie|bombing run|air assault|combat mission]
  verb kill|wound|injure|hit|claim|destroy|damage|strike|level|flatten|target [subj @airstrike]
  verb kill|wound|injure|destroy|damage|hit [by @airstrike|in @airstrike]
  verb leave [subj @airstrike]  xcomp:=dead|=wounded|=injured
  verb fire  subj:@aircraft  obj:any
  verb shoot down|down|bring down  obj:@aircraft|@craft|=missile|=balloon  subj:!@contest
  verb fire|launch [missile|cruise missile]  subj:@aircraft|=warship|=submarine  at|on|into|against:any
  noun airstrike|air strike|air-strike|air raid|air attack|aerial bombardment|bombing raid|bombing run|air campaign|air assault|air offensive|helicopter attack|bombing campaign|aerial bombing|aerial attack|air bombardment|missile strike|missile attack|carpet bombing|air war|helicopter strike|nato strike|airstrikes|cruise missile attack|aerial assault
  noun bombing|strike  of|on|against:country|@territory|place  mod:!=suicide|!=car|!=general|!=hunger|!=roadside|!=truck
  noun strike|raid  mod:=air|=aerial|=nato|=bomber|=helicopter|=warplane|=retaliatory|=israeli|=coalition|=precision
  noun strike|raid|bombing|bombardment  by:@aircraft
  noun downing|shootdown|shooting down  of:@aircraft|=jet
  source subj,by,poss,mod
  target on,against,obj,at,of,in,near,over,into
  toll killed obj
  bare
  + Israeli warplanes bombed targets in Syria. > Israeli warplanes
  + On Monday Syrian jets struck a base near Idlib. > Syrian
  + An airstrike on a camp in Tigray killed 56 civilians. > : 
  + Saudi Arabia carried out airstrikes on the Houthis. > Saudi Arabia : Houthis
  + Turkey shot down a Russian jet in 2015. > Turkey : Russian
  + The bombing of Belgrade by NATO lasted weeks. > NATO : Belgrade
  - The film bombed in Germany.
  - A suicide bombing in Kabul shocked the world.
  - A lightning strike started the fire.
  - Teachers' strike in Paris went on.

frame air.precision 1951
  verb drop|fire|use|launch [laser-guided bomb|guided bomb|precision-guided munition|smart bomb|precision munition|precision-guided missile|precision-guided bomb]  subj:person
  verb carry out|launch|conduct [precision strike|surgical strike|precision air strike|surgical air strike|precision airstrike]  subj:person
  noun precision strike|surgical strike|precision airstrike|surgical air strike|surgical airstrike
  noun strike  mod:=surgical|=precision
  target on,against,at,obj,in
  bare
  + India carried out surgical strikes against militants in Kashmir. > India : militants
  + The coalition dropped smart bombs on a convoy. > coalition
  - The surgeon made a precision cut.

frame air.drone 1952
  verb attack|hit|strike|target|kill|destroy|bomb  subj:@drone-strike
  verb kill|wound|injure|hit|destroy|damage|target|strike [subj @drone-strike]
  verb kill|wound|injure|hit|destroy [by @drone-strike|in @drone-strike]
  verb carry out|launch|conduct|order|intensify|step up|stage [drone strike|drone attack|drone raid|drone assault|drone campaign]
  verb send|launch|fire|fly  obj:=drone|=kamikaze_drone|=attack_drone  at|against|on|into:actor|place
  verb use [drone|combat drone]  against:any
  verb attack|hit|strike|target|bomb  subj:person  obj:any  with:=drone
  noun drone strike|drone attack|drone raid|drone bombing|drone assault|drone campaign|drone war
  source subj,by,poss,mod
  target on,against,at,in,into,obj
  toll killed obj
  bare
  + A drone strike killed an al-Qaeda leader in Yemen. > : leader
  + The United States carried out a drone strike in Somalia. > United States
  + Ukraine launched drones at Moscow. > Ukraine : Moscow
  - Amazon sends parcels by drone.

frame violate.ceasefire 196
  mutual
  verb violate|break|breach|ignore [ceasefire|cease-fire|truce|armistice|peace agreement|peace accord|peace deal|ceasefire agreement|ceasefire deal]
  verb resume [hostility|fighting|attack|bombing]  subj:person
  verb call off|end|abandon [ceasefire|truce|cease-fire]  subj:@armed
  noun violation|breach  of:=ceasefire|=truce|=cease-fire|=armistice|=peace_agreement|=ceasefire_agreement
  noun ceasefire violation|truce violation|cease-fire violation|ceasefire breach
  target with,of,against,mod
  bare
  + Rebels broke the ceasefire in Donetsk. > Rebels
  + The violation of the truce by Houthi fighters alarmed envoys. > Houthi
  + The army violated a ceasefire with the rebels. > army : rebels
  - The actor broke a record.

frame airspace.idiom none
  verb shoot down  obj:=proposal|=idea|=plan|=suggestion|=claim|=rumour|=bid
  - Lawmakers shot down the proposal in Rome.

frame ambush 190
  verb ambush  subj:@armed|actor|person  obj:any  subj:!@contest
  verb waylay|bushwhack  subj:@armed  obj:any
  verb lay|set|stage|mount|carry out [ambush]
  verb fall|walk|drive|run [into ambush]
  noun ambush  of|on|against|by:any
  noun ambush
  source subj,by,poss
  target obj,of,on,against
  toll killed obj
  bare
  + Insurgents ambushed a patrol of soldiers in Sahel. > Insurgents
  + An ambush by rebels killed a colonel near Goma. > rebels
  + Guerrillas laid an ambush for the convoy. > Guerrillas
  - Reporters waylaid the singer at the airport.

frame attack.position 190
  verb attack|storm|assault|raid|hit|strike  subj:@armed|actor  subj:!@aircraft|!@drone-strike|!@shelling|!@bombing|!=gunship  obj:=base|=camp|=outpost|=checkpoint|=post|=barrack|=barracks|=police_station|=prison|=airport|=airbase|=position|=garrison|=convoy|=patrol|=military_base|=army_base|=border_post
  noun attack|assault|raid  mod:!=air|!=missile|!=drone|!=rocket|!=mortar|!=suicide|!=bomb|!=chemical|!=cyber|!=arson|!=grenade|!=gun|!=heart|!=artillery  on:=base|=camp|=outpost|=checkpoint|=post|=barracks|=police_station|=prison|=airport|=airbase|=position|=garrison|=convoy|=patrol|=military_base|=army_base
  source subj,by,poss,mod
  target obj,on
  toll killed obj
  bare
  + Militants stormed an army base in Nigeria. > Militants
  + Rebels attacked a police station in Assam. > Rebels
  + An assault on a prison in Hasakah freed many inmates.
  - Visitors stormed the airport for the singer.

frame repel.attack 190
  verb repel|repulse|beat back|fend off|beat off|thwart|push back|drive back|resist  subj:@armed|country|actor  obj:=attack|=assault|=offensive|=invasion|=incursion|=raid|=advance|=rebel|=militant|=troop|=insurgent|=invader
  target obj,by,of
  + The army repelled an attack by rebels near Kisumu. > army : rebels
  + Ukrainian forces pushed back Russian troops. > Ukrainian forces : Russian
  - The goalkeeper repelled an attack.
  - The lotion repelled mosquitoes.

frame advance.troops 190
  verb advance|push|close in|march|sweep|drive  subj:@armed  on|towards|toward|into|to:place|@territory
  verb break through|breach  subj:@armed  obj:=line|=defence|=defense|=front|=perimeter
  verb break|smash|punch [through line|defence|defense|front line|front|perimeter]  subj:@armed
  noun advance  on|towards|toward|into:place|@territory
  source subj,by,poss,mod
  target on,towards,toward,into,to,of
  + Tanks broke through the line of the militia. > Tanks
  - Chelsea advanced to the final.

frame invade 190
  verb invade  subj:country|@armed|actor  obj:country|place|@territory
  verb cross [into country|into territory]  subj:@armed
  noun invasion  of:country|place|actor
  noun ground invasion|land invasion
  source subj,by,poss,mod
  target obj,of
  bare
  + Germany invaded Poland. > Germany : Poland
  + Rwanda's invasion of Congo drew anger. > Rwanda : Congo
  - Locusts invaded Kenya.
  - Fans invaded the pitch.

frame defeat.enemy 190
  verb defeat|rout|vanquish|crush|wipe out|annihilate|decimate  subj:@armed|country  obj:@armed|=enemy|=garrison|=column|=cell|=stronghold
  noun rout|defeat  of:@armed
  target obj,of
  + The army routed the rebels at Bor. > army : rebels
  + Kurdish fighters wiped out a cell of militants. > fighters
  - Brazil routed Chile in the final.

frame militants.killed 190
  verb kill|eliminate|neutralise|neutralize|liquidate  subj:=army|=soldier|=troop|=security_force|=force|=police|=military|=guard|country  obj:=militant|=rebel|=insurgent|=terrorist|=guerrilla|=fighter|=gunman|=jihadist|=bandit|=extremist|=separatist|=infiltrator
  toll killed obj
  target obj
  + Soldiers killed ten militants in Waziristan. > Soldiers : militants
  + Turkey neutralised four fighters in Iraq. > Turkey : fighters
  - The vaccine neutralised the virus.

frame siege.city 191
  verb besiege|encircle|surround|lay siege to|ring  subj:@armed|country  obj:place|=city|=town|=capital|=enclave|=village|=base|=airport|=garrison|=fighter|=troop
  noun siege|encirclement  of:place|=city|=town|=enclave|=capital|=base
  target of,obj,to
  bare
  + Rebels encircled a garrison in Homs. > Rebels
  + The siege of the enclave went on for months.
  - Hills surround the town.

frame blockade.port 191
  verb blockade|mine|close off|cut off|choke off  subj:@armed|country|=navy  obj:=port|=coast|=strait|=harbour|=harbor|=sea|=river|=airport|=island|=corridor
  noun naval blockade|sea blockade|blockade  of|on:=port|=coast|=strait|=island|place|country
  target of,on,obj
  bare
  + The Russian navy blockaded the port of Odessa. > navy
  + Azerbaijan's blockade of the corridor lasted months. > Azerbaijan
  - Ice closed the port.

frame block.aid 191
  verb block|halt|stop|turn back|hold up|bar|impede  subj:@armed|=regime|=army|=militia  obj:=aid|=food|=humanitarian_aid|=medicine|=relief|=aid_convoy|=aid_worker  to|into|from|reach:any
  target to,into,from,obj
  + Militiamen stopped aid to the camp. > Militiamen
  - The dam held up the water.

frame block.relief 122
  verb block|hold up|hold back|delay|obstruct|stop  subj:actor|person  subj:!@armed  subj:!country  obj:=relief|=funding|=fund|=stimulus|=relief_bill|=relief_package|=stimulus_package|=unemployment_benefit|=benefit|=aid_bill  to:none  into:none
  target none
  + Trump blocked emergency relief. > Trump
  + Republicans blocked funding for the post office. > Republicans
  - Israel blocked relief to Gaza.
  - Soldiers blocked relief in Tigray.

frame seize.base 192
  verb seize|capture|overrun|take|take over|retake|recapture|storm and seize  subj:@armed|actor  obj:=base|=camp|=barracks|=airport|=outpost|=airbase|=border_crossing|=crossing|=dam|=oilfield|=oil_field|=refinery|=police_station|=palace|=island|=stronghold|=checkpoint
  noun capture|seizure|takeover|fall  of:=base|=camp|=barracks|=airport|=outpost|=airbase|=crossing|=oilfield|=palace|=stronghold|=island
  target of,from,obj
  bare
  + Rebels overran a base near Kidal. > Rebels
  + The army recaptured the oilfield from the militants. > army : militants
  - The team captured the island in the game.

frame annex 192
  verb annex|absorb|incorporate  subj:country|actor  obj:place|@territory|country|=peninsula
  noun annexation  of:any
  target of,obj
  bare
  + Iraq annexed Kuwait. > Iraq : Kuwait
  + The annexation of the province by Morocco drew protests. > Morocco
  - The clinic annexed a wing.

frame coup 192
  verb stage|mount|carry out|lead|launch|attempt|plot|execute [coup|military coup|putsch|palace coup|coup attempt]  subj:person|actor
  verb overthrow|topple|depose|oust|remove  subj:=army|=military|=soldier|=junta|=general|=officer|=rebel|=colonel|=guard|=coup  obj:=president|=government|=prime_minister|=king|=regime|=leader|=dictator|@leader-noun
  verb seize|take|grab [power]  subj:=army|=military|=soldier|=junta|=general|=officer|=rebel|=colonel
  noun coup|coup attempt|putsch|military takeover|military coup  against|in|by:any
  target against,obj,in,of
  bare
  + Soldiers overthrew the president of Guinea. > Soldiers : president
  + The army seized power in Burma. > army
  + A coup against the king failed. > : king
  - The club pulled off a transfer coup.

frame liberate.town 192
  verb liberate|free|clear|retake|win back  subj:@armed|country  obj:place|=town|=city|=village|=district  from|of:any
  noun liberation|recapture|retaking  of:place|=town|=city|=village|=district
  target from,of,obj
  + Iraqi forces liberated Mosul from the jihadists. > Iraqi forces
  + The recapture of the town by the army was hailed. > army
  - The council cleared the street of leaves.

frame drive.by 193
  verb shoot|gun down|shoot dead  subj:=gunman|=attacker|=assailant|=man|=men|=sniper|=hitman|=rider  obj:person|actor|number
  noun drive-by shooting|mass shooting|school shooting|shooting spree|shooting rampage|shooting attack|gun attack|sniper attack
  toll killed obj
  target obj,on,in,at,of
  bare
  + Gunmen shot dead four worshippers in Quetta. > Gunmen : worshippers
  + A school shooting in Belgrade shocked Serbia.
  - A man shot a film in Quetta.

frame exchange.fire 193
  verb exchange|trade [fire|gunfire|shot|small-arms fire|sniper fire|volley]
  verb return [fire]
  noun exchange of fire|gun battle|firefight|shootout|shoot-out|gunfight  between|with|in|at|near|outside:any
  reciprocal
  bare
  + Soldiers exchanged gunfire with smugglers near Tijuana. > Soldiers
  + Indian and Pakistani troops traded fire in Kashmir. > Indian
  + A shootout between police and bandits lasted an hour. > police : bandits
  - The penalty shootout lasted an hour.

frame shoot.border 193
  verb shoot|fire on|open fire on|shoot at|fire upon  subj:=guard|=border_guard|=soldier|=police|=coast_guard|=navy|=patrol  obj|at|on:=migrant|=refugee|=fisherman|=smuggler|=boat|=car|=defector|=vehicle|=civilian|=youth|=teenager|=boy|=palestinian
  toll killed obj
  target obj,at,on
  + Border guards fired on migrants near Melilla. > guards : migrants
  + Soldiers shot a fisherman off Gaza. > Soldiers : fisherman
  - The guard of the museum shot a video.

frame rocket.fire 194
  verb fire|launch|lob|rain|shoot  subj:@armed|country|actor  obj:=rocket|=mortar|=shell|=mortar_shell|=projectile|=katyusha  into:!@water  at|into|on|towards|toward|across:country|place|=town|=village|=border|=city|=base|=camp|=settlement|=airport
  noun rocket fire|rocket attack|rocket barrage|mortar fire|mortar attack|rocket salvo  on|at|from|against|by|into:any
  source subj,by,poss,from
  target at,on,into,against,toward,towards
  bare
  + Militants fired rockets at a base in Iraq. > Militants
  + A rocket attack on the airport in Erbil caused panic.
  - The agency launched a rocket at dawn.

frame tank.fire 194
  verb fire|open fire|shell|pound  subj:=tank|=gunboat|=warship|=artillery|=howitzer|=battery  on|at|obj:any
  noun tank fire|tank shelling|naval bombardment|naval gunfire
  source subj,by,poss,mod
  target on,at,obj,of
  bare
  + Tanks shelled a suburb of Daraa. > Tanks
  + Gunboats fired on the camp. > Gunboats
  - The battery powered the engine.

frame missile.strike 195
  verb fire|launch|rain|shoot  subj:country|@armed|actor  obj:=missile|=cruise_missile|=ballistic_missile|=tomahawk  into:!any  at|on|against:country|place|=city|=base|=target|=airport|=port|=capital
  noun missile strike|missile attack|cruise missile strike|ballistic missile attack|missile barrage
  source subj,by,poss,mod
  target at,on,into,against,in
  toll killed obj
  bare
  + Iran fired ballistic missiles at a base in Iraq. > Iran
  + A missile strike on Odessa damaged the port.
  + Russia launched cruise missiles at Kyiv. > Russia : Kyiv
  - The club missed a strike.

frame shoot.down 195
  verb shoot down|down|bring down|intercept  subj:@armed|country|=air_defence|=air_defense|=missile|actor  obj:=plane|=jet|=helicopter|=drone|=aircraft|=missile|=rocket|=airliner|=warplane|=balloon
  noun downing|shooting down|shootdown|interception  of:=plane|=jet|=helicopter|=drone|=aircraft|=missile|=airliner|=warplane
  source subj,by,poss
  target obj,of
  bare
  + Rebels shot down a helicopter near Idlib. > Rebels
  + Saudi Arabia intercepted a drone over Abha. > Saudi Arabia
  - Lawmakers shot down the plan.

frame helicopter.attack 195
  verb attack|strafe|hit|strike|pound|target|fire on  subj:=helicopter|=gunship|=helicopter_gunship|=attack_helicopter|=warplane|=jet|=fighter_jet|=bomber|=aircraft|=plane|=air_force  obj:any
  verb drop  subj:country|@aircraft|=air_force|=army|=helicopter  obj:=barrel_bomb|=cluster_bomb|=bomb|=napalm|=phosphorus  on|over:any
  source subj,by
  target obj,on,over
  toll killed obj
  + Ethiopian gunships strafed a village in Tigray. > Ethiopian
  + Syrian helicopters dropped barrel bombs on Aleppo. > Syrian
  - The plane hit a goose.

frame drone.boat 1952
  verb hit|strike|attack|target|kill  subj:=drone|=unmanned_aircraft|=predator|=uav|=kamikaze_drone  obj:any  subj:!@contest
  noun drone strike|drone attack  on|in|against|by:any
  source by,poss,mod,subj
  target on,against,obj,in
  toll killed obj
  bare
  + A drone struck a refinery in Tuapse. >
  + A drone attack by Turkey hurt two fighters. > Turkey
  - A drone filmed the wedding.

frame truce.collapse 196
  verb collapse|unravel|break down|end|fall apart|expire|shatter  subj:=ceasefire|=truce|=cease-fire|=armistice
  target between,with
  bare
  + The ceasefire between Israel and Hamas collapsed. >
  + A truce between Armenia and Azerbaijan broke down. >
  - The tent collapsed.

frame resume.fighting 196
  verb resume|renew|restart [hostility|attack|fighting|shelling|bombing|offensive|airstrike|war|assault]  subj:@armed|country|actor
  noun resumption|renewal  of:=hostility|=fighting|=attack|=shelling|=bombing|=war
  target on,against,with,in
  bare
  + The rebels resumed hostilities in Mindanao. > rebels
  + The resumption of fighting by the militia ended hopes. > militia
  - The theatre resumed its season.
