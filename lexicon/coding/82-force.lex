# Force and its neighbours: further words of soldiers, gunmen, crowds and those who hold them.

frame civilian.attack 180
  verb attack|assault|rush|set upon|lunge at|go for  subj:=man|=woman|=teenager|=attacker|=assailant|=suspect|=student|=neighbour|=knifeman|=inmate|=prisoner|=youth|=extremist|=white_supremacist|=supremacist  obj:person|@premises|=worshipper|=congregation
  noun attack|rampage  by:=man|=woman|=teenager|=attacker|=student|=knifeman|=inmate|=prisoner
  target obj,on,against,at
  bare
  + Prisoners attacked guards in Lima. > Prisoners : guards
  - The bull attacked the farmer.

frame ram.crowd 180
  verb ram|plow|plough|mow down|run over|run down  subj:person  into|obj:=crowd|=pedestrian|=people|=protester|=demonstrator|=worshipper|=passer-by|=passerby|=shopper|=cyclist|=tourist|=marcher|=reveller|=policeman|=police_officer|=market|=procession
  verb drive  subj:person  obj:=car|=van|=truck|=lorry|=vehicle|=suv|=pickup|=minibus  into|at:=crowd|=pedestrian|=people|=protester|=demonstrator|=worshipper|=market|=procession|=shopper|=police
  noun attack|rampage  mod:=truck|=car|=vehicle|=van|=lorry|=ramming|=car-ramming|=car_ramming  mod:!=bomb|!=suicide
  noun car ramming|vehicle ramming|ramming attack|car-ramming
  toll killed obj
  bare
  target into,obj,on,at,against
  + A man drove a car into a crowd in Berlin. > man : crowd
  + A student rammed pedestrians with a van in Toronto. > student
  + A truck attack shocked Nice.
  - The president drove a truck in Ohio.

frame bomb.more 183
  verb plant|place|lay|hide|detonate|defuse|hurl|lob|toss|toss|throw|explode|set off|trigger|activate|rig|wire|attach|conceal [bomb|grenade|explosive device|petrol bomb|molotov cocktail|pipe bomb|nail bomb|parcel bomb|letter bomb|dynamite|hand grenade|satchel charge|time bomb|firebomb|incendiary device|homemade bomb|homemade device]  subj:person|none  mod:!=car|!=roadside|!=truck|!=suicide|!=vehicle|!=road  subj:!@protest-crowd|!@police-unit|!=expert|!=sapper
  verb blow|blast|tear|rip [apart subj bomb|apart subj blast|hole subj bomb]
  verb rip|tear|tear through|rip through|shatter|shake|rattle|flatten|gut|devastate|wreck|level|jolt [subj bomb|bomb blast|bomb attack|grenade|explosive device]  mod:!=car|!=roadside|!=truck|!=suicide|!=vehicle
  noun grenade attack|bomb outrage|parcel bomb|letter bomb|pipe bombing|nail bombing|firebomb attack|petrol bomb attack|bombing campaign|bomb plot carried out|twin blasts|serial blasts|synchronised bombings
  source subj,by,poss
  target at,on,in,against,outside,near,obj,of
  bare
  + Rebels planted a bomb outside the embassy of Chad. > Rebels : Chad
  + A bomb ripped through a market in Jos.
  + Attackers lobbed a grenade at the consulate of Italy in Basra. > Attackers : Italy
  - Police defused a bomb in Leeds.
  - The gardener planted a rose.

frame battle.more 190
  verb storm|raid|assault|charge|swarm|attack|rush|mortar|hit|harass|skirmish with|tangle with|trade fire with|engage|battle|fight|combat|confront|rout|repulse|drive back|push back|beat back|thwart|smash|crush|decimate|outflank|overpower|counterattack|counter-attack  subj:@troops|@armed|country|=rebel|=militia|=guerrilla|=army|=taliban|=navy|=marine  obj:@troops|@armed|=rebel|=militia|=guerrilla|=army|=taliban|=position|=stronghold|=hideout|=outpost|=garrison|=convoy|=patrol|=column|=camp|=checkpoint|=barracks|=militant|=insurgent
  verb rage|flare|flare up|intensify|drag on [subj fighting|battle|hostility|combat|heavy fighting|street fighting|house-to-house fighting]
  verb launch|mount|open|unleash|begin|stage|wage|press|step up|resume|spearhead|lead|carry out|press ahead with [offensive|counteroffensive|counter-offensive|counterattack|assault|ground offensive|ground assault|incursion|raid|sweep|military campaign|cross-border raid|insurgency|guerrilla war|insurrection|commando raid|hit-and-run attack|blitz|blitzkrieg|pincer movement|surprise attack|dawn raid|pre-emptive strike|amphibious landing|advance|onslaught|spring offensive|reprisal raid]  subj:@troops|@armed|country|person|actor  subj:!@contest
  noun skirmish|border clash|gunbattle|commando raid|cross-border raid|hit-and-run attack|incursion|counteroffensive|onslaught|firefight|armed clash|pitched battle|naval battle|sea battle|hand-to-hand fighting|house-to-house fighting|border war|tank battle|ground offensive|ground invasion|retaliatory raid|pre-emptive strike|punitive raid
  target obj,on,against,with,in,into,between
  context military
  bare
  + Soldiers stormed a rebel hideout in Basilan. > Soldiers : rebel
  + Turkish troops battled Kurdish militants near Cizre. > troops : militants
  + Government forces routed the rebels in Juba. > forces : rebels
  + Heavy fighting raged around Kobani.
  + Ethiopia launched a ground offensive against the rebels. > Ethiopia : rebels
  + An armed clash between Indian and Chinese soldiers left two dead.
  + Commandos carried out a cross-border raid into Syria. > Commandos
  - The two chains battled for shoppers.
  - A debate raged in the press.

frame occupy.more 192
  verb wrest|reoccupy|win back|sweep into|march into|roll into|push into|advance into|enter|thrust into|fight way into  subj:@troops|@armed|country|=rebel|=militia|=taliban|=army  obj|into:place|@territory  subj:!@contest
  verb change [hand]  subj:place|@territory
  verb hoist|raise|plant [flag]  over|in|on:place|@territory|=building|=parliament  subj:@troops|@armed
  verb depose|topple|overthrow|oust|bring down|unseat  subj:@troops|=junta|=officer|=army|=general|=mutineer|=colonel|=guard|=rebel  obj:=president|=premier|=prime_minister|=king|=government|=regime|=emir|=dictator|=leader|=emperor
  verb seize|take|grab|usurp [power]  subj:@troops|=junta|=officer|=army|=general|=mutineer|=colonel
  noun coup|putsch|military coup|army coup|coup d'etat|palace coup|military takeover|power grab|mutiny
  target obj,of,in,from,into,against
  context military
  bare
  + Rebel fighters swept into Bukavu. > fighters : Bukavu
  + The town of Kidal changed hands.
  + Mutineers overthrew the president of Burkina Faso. > Mutineers : president
  + A colonel seized power in Conakry. > colonel
  - The leaves fall to the ground.
  - The cafe changed hands in May.

frame shell.more 194
  verb pound|shell|bombard|mortar|rake|blast|barrage|hammer|pummel|rain|pepper|blitz|batter|bracket  subj:@troops|@armed|country|=artillery|=tank|=gunner|=battery|=cannon|=howitzer|=warship|=mortar  obj:place|@territory|@premises|=position|=suburb|=neighbourhood|=district|=stronghold|=camp|=rebel|=village|=trench
  verb rain [shell|rocket|mortar|missile|mortar bomb]  on|onto|upon:any
  verb rain down|rain|land|fall|crash|slam|strike|smash|explode [subj shell|rocket|mortar|missile|mortar bomb|mortar round|artillery shell|katyusha|katyusha rocket]  on|in|into|near|onto|at:place|@territory|@premises|any
  verb lob|fire|launch|hurl|loose|unleash|let off|shoot [shell|mortar|rocket|missile|katyusha|salvo|barrage|mortar bomb|artillery shell|tank shell|ballistic missile|cruise missile|volley of rocket|anti-tank missile]  at|into|on|against|toward|towards|across|over:any
  noun barrage  of:!=gunfire|!=bullet|!=question|!=criticism|!=tweet|!=insult
  noun shelling|rocket attack|mortar attack|rocket fire|mortar fire|artillery fire|bombardment|cannonade|rocket barrage|artillery barrage|tank fire|missile attack|missile strike|artillery duel|rocket strike|shellfire
  target obj,on,at,of,in,against,into
  context military
  bare
  + Howitzers pummelled the suburb of Douma.
  + Mortar bombs rained on the town of Misrata.
  + Militants lobbed mortars at a base in Ghazni. > Militants
  + Two missiles slammed into a hotel in Kramatorsk.
  + The artillery duel on the line of control lasted an hour.
  - Questions rained on the coach.

frame rampage.militia 200
  verb go [on rampage|on killing spree|on rampage of rape|on looting spree]  subj:@armed|=militia|=soldier|=rebel|=janjaweed
  verb rampage|run amok|run riot  subj:@armed|=militia|=soldier|=rebel|=troop  through|in|across:any
  verb put  subj:@armed|=militia|=troop|=rebel  to:=sword|=torch
  verb lay [waste]  to:place|@territory  subj:@armed|country|=troop|=militia
  noun bloodbath|carnage|pogrom|orgy of violence|killing spree|wave of killings|scorched earth campaign|scorched-earth campaign  in|against|of|by:any  mod:!=financial|!=market
  target in,of,through,against,to,across
  + The militia went on the rampage in Ituri. > militia : Ituri
  + Soldiers ran amok in Bangui. > Soldiers : Bangui
  + Militiamen laid waste to the village of Tawila. > Militiamen
  + The pogrom against Armenians in Sumgait shocked Moscow. > : Armenians
  - The bull ran amok in Pamplona.
  - Traders feared carnage on the market.

frame expel.people 201
  verb drive|force|push|hound|chase|flush|clear|uproot  subj:person|country  obj:@ethnic|=rohingya|=villager|=muslim|=christian|=serb|=albanian|=armenian|=kurd|=tutsi|=hutu|=tribesman|=minority|=civilian|=resident|=family|=inhabitant|=population|=people  from|out_of:=home|=village|=land|=country|=homeland|=province|=region|=valley|place
  verb deport|expel|uproot|displace  subj:!@nature  obj:=population|=community|=tribe|=thousands|=villagers|@ethnic|=ten_of_thousand
  noun mass expulsion|mass deportation|forced displacement|forcible transfer|forced transfer|forced exodus|population transfer|mass eviction
  source subj,by,poss
  target obj,of
  toll displaced obj
  + The regime drove the Rohingya out of Myanmar. > regime : Rohingya
  + The mass deportation of Crimean Tatars began in May.
  - Rain drove the fans out of the park.

frame massacre.more 202
  verb slaughter|massacre|butcher|mow down|exterminate|wipe out|put to death|annihilate|machine-gun|burn alive|execute  subj:person|country  obj:=villager|=civilian|=prisoner|=refugee|=child|=people|=peasant|=family|=resident|=worshipper|=student|=inhabitant|=hundreds|=thousands|=dozens|=scores|=tribesman|=monk|@ethnic
  noun massacre|slaughter|mass killing|mass murder|butchery|extermination|mass shooting of civilians|mass grave killings|genocide
  source subj,by,poss
  target obj,of,in
  toll killed obj
  bare
  + Militiamen mowed down villagers in Plateau state. > Militiamen : villagers
  + Soldiers burned alive a family in Myanmar. > Soldiers : family
  - Farmers slaughtered sheep for the feast.

frame protest.disrupt 144
  verb block|blockade|occupy|paralyse|paralyze|barricade|besiege|surround|picket|cut|obstruct|clog|close|shut down|chain themselves to|jam|encircle|sit on  over|for|against|to:!any  subj:=farmer|=protester|=demonstrator|=trucker|=driver|=student|=villager|=miner|=activist|=striker|=fisherman|=resident|=environmentalist|=worker|=taxi_driver|=yellow_vest|=tribesman|=supporter|=youth  obj:=road|=motorway|=highway|=bridge|=street|=border|=border_crossing|=ministry|=square|=entrance|=parliament|=embassy|=track|=runway|=traffic|=tunnel|=roundabout|=junction|=university|=campus|=station|=access|=line|=factory|=building
  verb stage|hold|mount|organise|organize|join [go-slow|roadblock|lie-in|die-in|human chain|traffic blockade]  subj:person
  verb set up|erect|man|build|throw up [roadblock|barricade|picket line|burning barricade]  subj:person|none  subj:!@police-unit|!@troops|!=official|!=authority|!=government|!country|!=ministry|!=mayor
  noun die-in|human chain|road blockade
  target obj,of,at,in,outside
  toll participants subj
  bare
  + Farmers blocked motorways around Paris. > Farmers
  + Environmentalists occupied the runway in Berlin. > Environmentalists
  + Truckers clogged the border crossing in Zagreb. > Truckers
  + Students formed a line and staged a die-in at the ministry. > Students
  - Snow blocked the road to Andorra.
  - The truck blocked the tunnel.

frame show.force.further 150
  verb parade|showcase|flaunt|show off|display|unveil|test-fire|test|test-launch|brandish|exhibit|roll out  subj:country|=army|=navy|=air_force|=regime|=junta|@leader-noun|=hezbollah|=hamas  obj:=missile|=submarine|=tank|=warhead|=weapon|=weaponry|=rocket|=drone|=arsenal|=might|=hypersonic_missile|=torpedo|=warship|=military_might|=ballistic_missile|=icbm|=nuclear_weapon|=stealth_fighter
  verb flex [muscle|military muscle]  subj:actor
  verb rattle [sabre|saber]  subj:actor
  verb stage|hold|put on|organise|organize [military parade|show of force|show of strength|fly-past|flypast|march-past]  subj:country|actor|=army
  verb buzz|overfly|shadow|scramble|intercept|tail  subj:country|@aircraft|=navy|=air_force|=nato  obj:=ship|=warship|=airspace|=destroyer|=jet|=plane|=bomber|=submarine|=vessel|=aircraft|=drone|=fighter
  noun sabre-rattling|saber-rattling|show of force|show of strength|gunboat diplomacy|military parade|flypast|muscle-flexing
  target against,toward,towards,at
  context military
  + The navy paraded its submarines. > navy
  + Hezbollah showcased its rockets in Beirut. > Hezbollah
  + Moscow flexed its muscles in the Arctic. > Moscow
  + Russian jets buzzed a US destroyer in the Baltic.
  - The firm showcased its drone at a fair.
  - The gymnast flexed her muscles.
