# Fighting: attacks and battles, blockades and sieges, occupied land, gunfire, artillery, aircraft, broken ceasefires.

frame attack 190
  verb attack|assault|assail  subj:!@contest|!@nature|!=settler|!=dog|!=shark|!=bear  obj:!@abstract  for:!any  over:!any
  verb attack|assault|storm|raid|ambush|invade|overwhelm|engage|target|hit|strike|pound|rout|repel|repulse|attack|overpower|blitz  subj:@armed  obj:!@abstract
  verb storm|raid|ambush|overrun  subj:!@contest|!@nature  obj:any  obj:!@abstract|!=fridge|!=stage|!=pitch|!=field|!=chart
  verb hit|strike  subj:country  obj:!@abstract  obj:any
  verb invade  obj:!=privacy|!=pitch|!=space|!=field|!=stage  subj:!@nature|!=fan|!=plant|!=species|!=supporter
  verb launch|carry out|mount|intensify|stage|conduct|begin|start|continue|step up|resume|lead|wage|unleash|make|execute|press|perpetrate|commit|undertake|open|repel|repulse [@combat]  mod:!=air|!=charm|!=peace|!=legal|!=diplomatic|!=verbal|!=heart|!=suicide|!=bomb|!=car|!=chemical|!=gas|!=sarin|!=arson|!=rocket|!=mortar|!=artillery|!=missile|!=rescue|!=relief|!=aid|!=media|!=hunger|!=search|!=cyber|!=drone|!=humanitarian|!=election|!=presidential|!=political|!=price|!=trade|!=culture|!=peacekeeping|!=general|!=cleanup|!=sting|!=boycott  obj:!@abstract  on|against:!@abstract
  verb launch|carry out|conduct|begin|start|mount [operation]  against:person|actor|@armed
  verb go [on offensive|to war]  subj:person
  verb come [under attack|under assault]  by|from:any
  verb declare|wage|fight [war]  on|against:!@abstract|!=drug|!=waste
  verb cross|enter|sweep into|thrust into|push into|advance into|roll into|march into  subj:@armed  obj|into:place|@territory|=border
  verb advance|push|march|roll|sweep|pour  subj:@armed  on|into|towards|toward|to:place|@territory
  verb inflict|suffer [casualty|loss|heavy loss|heavy casualty|defeat]  subj:@armed|actor
  verb use [force|military force]  subj:person|country  against:person|actor
  verb retaliate|hit back|strike back|counterattack  subj:@armed|country  with:!=sanction|!=tariff|!=ban
  verb wipe out|defeat|rout|crush|destroy|eliminate|neutralize|neutralise|liquidate|annihilate  subj:@armed  obj:@armed
  noun attack|assault|offensive|raid|onslaught|counterattack|counteroffensive|counter-offensive|incursion|ground offensive|ground assault|military offensive|commando raid|terrorist attack|terror attack|military strike|cross-border raid|blitz|armed attack|guerrilla attack|militant attack|attacks|ambush|military operation|sweep|counter-attack|military campaign|military attack|military action|hostilities  mod:!=heart|!=panic|!=asthma|!=anxiety|!=shark|!=verbal|!=personal|!=air|!=charm|!=peace|!=legal|!=diplomatic|!=media|!=bear|!=dog|!=cyber|!=knife|!=missile|!=drone|!=pr|!=advertising|!=rocket|!=rhetorical|!=bank|!=electoral|!=political|!=police|!=suicide|!=bomb|!=chemical|!=acid|!=arson|!=speculative  on:!@abstract
  noun invasion  of:!=privacy|!=pitch  mod:!=pitch|!=home|!=locust
  noun aggression|act of aggression|war  against|on:person|actor
  noun aggression|invasion|war  poss:actor
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
  verb strike  obj:=deal|=agreement|=balance|=accord|=chord|=bargain|=pose|=tone|=note|=oil|=gold|=compromise|=truce|=blow|=pact|=friendship|=partnership|=alliance
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
  verb fire  obj:=minister|=coach|=worker|=staff|=employee|=director|=adviser|=official|=manager|=aide|=general|=chief|=head|=secretary|=people|=imagination|=ceo|=teacher
  verb bombard|pepper|pelt  with:=question|=email|=call|=message|=request|=letter|=complaint|=criticism
  verb hit|strike  obj:=record|=high|=low|=target|=peak|=milestone|=snag|=road|=wall|=mark|=market|=headline|=shelf|=bottom|=note|=ball
  verb occupy  obj:=post|=position|=seat|=place|=office|=throne|=role|=chair|=slot
  noun attack  mod:=heart|=panic|=asthma|=anxiety|=shark|=verbal|=personal|=bear|=dog|=transient
  noun war  mod:=price|=trade|=bidding|=culture|=cold|=civil|=world|=star|=word|=turf|=currency|=tariff|=gulf|=second|=korean|=vietnam
  noun war  of:=word|=attrition|=nerve|=independence
  noun war  on|against:=drug|=terror|=terrorism|=poverty|=crime|=cancer|=waste|=corruption
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
  verb fight|battle|combat|resist|engage  subj:@armed|actor  obj:@armed|actor
  verb fight|battle|clash|skirmish|trade fire|exchange fire  subj:@armed
  verb exchange|trade [fire|blow]  subj:person|actor
  verb clash|skirmish  subj:actor
  verb fight  between:any
  verb engage [in fighting|in battle|in combat|in clash|in firefight]
  noun fighting|combat|battle|clash|skirmish|firefight|fight|clashes|border clash|heavy fighting|hostility|conflict|military confrontation|armed conflict|pitched battle|gun battle|armed clash|armed confrontation|street fighting  between:any  between:!=team|!=club|!=brand
  noun fighting|battle|clash|skirmish|combat|firefight|clashes|armed clash  with|against:@armed|actor
  noun fighting|clash|skirmish|combat|hostilities|battle|border clash|armed clash|gun battle|armed confrontation|military clash|heavy fighting  mod:!=legal|!=court|!=crowd-pleasing|!=infighting  of:!=opinion  for:!@contest|!=title
  reciprocal
  toll killed obj
  bare
  + Syrian troops battled rebels in Aleppo. > Syrian troops : rebels
  + Clashes between the army and rebels resumed in Mali. > army : rebels
  + Fighting between Armenia and Azerbaijan resumed. > Armenia : Azerbaijan
  + Rebels clashed with soldiers near Goma. > Rebels : soldiers
  + India and Pakistan exchanged fire across the border. > India : Pakistan
  + Heavy fighting was reported near Kharkiv.
  - The two teams clash in the final.
  - Doctors fought the virus in Wuhan.
  - The boxer fought for the title.
  - A legal battle over the estate began in Paris.

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
  verb block|cut|cut off|halt|hold up|intercept|obstruct|stop|impede|prevent|restrict  subj:@armed|actor  obj:@supply  subj:!@nature|!=court|!=senate
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
  verb seize|capture|overrun|retake|recapture|take over|conquer|annex|occupy|storm|liberate|take back|reconquer|regain|invade and occupy  subj:!@contest|!@nature|!@police-unit  obj:place|@territory
  verb seize|capture|retake|recapture|storm|take over|occupy|overrun  subj:@armed  obj:@premises
  verb take|win|secure|reclaim|enter|clear  subj:@armed  obj:place|@territory  obj:!=position|!=ground
  verb seize|take|gain|win|wrest|regain|assume|retake|establish|consolidate|have|keep [control|full control]  of|over:place|@territory
  verb seize|take|gain|wrest|regain|retake [control]  subj:@armed
  verb seize|grab [power]  subj:@armed|actor  through:!any
  verb occupy|annex|conquer|overrun  subj:!@nature|!@contest  obj:actor|place
  verb fall|come [into hand|under control]  subj:place|@territory
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
  source to
  target subj
  + The city fell to rebels on Sunday. > rebels
  - The price fell to ten dollars.

frame shoot 193
  verb shoot|gun down|shoot at|machine-gun|shoot down|snipe at|riddle|shoot up|strafe  subj:!@contest|!=price  obj:person
  verb shoot|gun down|shoot at  subj:@armed
  verb shoot  obj:person  xcomp:=dead
  verb shoot [dead]
  verb shoot|fire  at|on|toward|towards:person|@territory|@premises|@craft|place|@armed|=convoy|=checkpoint|=vehicle
  verb open [fire]  subj:!@protest-crowd
  verb exchange|trade [gunfire|fire|shot|small arms fire]
  verb fire [shot|bullet|gun|rifle|machine gun|round|weapon|volley]  mod:!=warning
  verb come [under fire|under gunfire|under sniper fire|under heavy fire]  for|over:!any
  verb spray  subj:person  with:=bullet|=gunfire
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
  verb pound|hammer|strafe  subj:@armed  obj:place|@territory|@armed
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
  target on,against,obj,at,in,into
  toll killed obj
  bare
  + A drone strike killed an al-Qaeda leader in Yemen. > : leader
  + The United States carried out a drone strike in Somalia. > United States
  + Ukraine launched drones at Moscow. > Ukraine : Moscow
  - Amazon sends parcels by drone.

frame violate.ceasefire 196
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
