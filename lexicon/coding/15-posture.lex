# Military and police posture: alerts, mobilisation, build-up, exercises, weapon tests, shows of force.

frame show.force 150
  verb hold|conduct|stage|begin|start|launch|carry out|kick off|perform|complete|finish|run [@military-drill]  mod:!=joint  with:!actor  subj:!@contest
  verb make|stage|put on [show of force|show of strength|display of force]
  noun military exercise|naval exercise|military drill|naval drill|war game|live-fire exercise|military parade|show of force|military manoeuvre|military maneuver|live-fire drill|army exercise  mod:!=joint  with:!actor
  target near,off,against
  + North Korea held a military parade in Pyongyang. > North Korea
  + China conducted naval exercises near Taiwan. > China
  + The army staged live-fire drills on the border. > army
  + Iran showed off a new ballistic missile on Friday. > Iran
  - The school held a fire drill.
  - The firm unveiled a new phone.
  - Russia and Belarus held joint exercises.

frame display.arms 150
  verb flex [muscle]  subj:person
  verb rattle [sabre|saber]
  verb show off|display|parade|unveil|showcase [missile|weapon|tank|ballistic missile|military hardware|military might]  subj:actor
  target near,off,against
  + Iran showed off a new ballistic missile on Friday. > Iran
  + North Korea paraded its missiles in Pyongyang. > North Korea
  - The firm unveiled a new phone.
  - The bodybuilder flexed his muscles.

frame test.weapon 150
  verb test|test-fire|test fire|test-launch|flight-test  subj:person|!%business  obj:@weapon-test
  verb conduct|carry out|hold|perform|stage [missile test|nuclear test|test launch|missile launch|nuclear explosion|weapon test|test firing|test of missile|rocket launch|rocket test|test-firing|flight test]
  verb conduct|carry out|hold|perform|stage [test]  of:@weapon-test
  verb fire|launch  subj:person  obj:@weapon-test  into:@water
  verb fire|launch [@weapon-test]  subj:person  over:any
  verb fire|launch  subj:country  obj:@weapon-test  at:!any  on:!any  toward:!any
  noun missile test|nuclear test|missile launch|rocket launch|weapon test|test launch|test firing|test-firing|atomic test|missile firing
  noun test|launch  of:@weapon-test
  noun nuclear test|missile test  by:actor
  bare
  target over,toward
  + North Korea fired a ballistic missile into the Sea of Japan. > North Korea
  + Pakistan tested a nuclear device on Thursday. > Pakistan
  + India conducted a nuclear test in the desert. > India
  + Pyongyang launched a missile over Japan. > Pyongyang : Japan
  + The missile test by Iran alarmed diplomats. > Iran
  - The company tested a new vaccine.
  - The teacher tested the students.

frame patrol 150
  verb patrol  subj:@armed|@police-unit|person  obj:!@contest
  verb step up|intensify|increase|begin|start|conduct [patrol|air patrol|naval patrol|joint patrol]
  noun show of strength
  + Soldiers patrolled the streets of Kinshasa. > Soldiers
  + Police tightened security around the embassy in Cairo. > Police
  + Turkey strengthened its military presence in Syria. > Turkey
  - Dogs patrolled the garden of the house.

frame tighten.security 150
  verb tighten|beef up|step up|strengthen|increase|boost|reinforce|bolster|heighten [security|security measure|border control|border security|presence|military presence|defence|defense|defences]  subj:person  of:!=company
  verb tighten|step up|heighten [security|security measure|border control|border security|border check]  subj:actor  at|in|along|around|on:any
  + Police tightened security around the embassy in Cairo. > Police
  + Turkey strengthened its military presence in Syria. > Turkey
  - The tailor tightened the belt.

frame buzz 150
  verb fly|send|scramble|dispatch  obj:@aircraft  subj:person  over|near|through|into|to|off|around:any  with:!@supply
  verb fly|sail  subj:@aircraft|=warship|=destroyer|=submarine|=aircraft_carrier  near|through|off|over|into:any
  verb cross [line|border|median line]  subj:@aircraft|=tank|=warship
  bare
  target over,near,off,into,to,of,at,mod,poss,obj
  + Russian jets violated Estonian airspace on Friday. > Russian jets : Estonian
  + Taiwan scrambled jets on Monday. > Taiwan
  + The United States flew bombers over the Gulf. > United States
  + Border guards fired warning shots at the vessel. > guards
  - The airline flew passengers to Paris.

frame scramble.jets 150
  verb scramble  obj:@aircraft
  verb fire [warning shot|flare]
  bare
  target over,near,off,into,to,of,at,mod,poss,obj
  + Taiwan scrambled jets on Monday. > Taiwan
  + Border guards fired warning shots at the vessel. > guards
  - The cook scrambled eggs.

frame violate.airspace 150
  verb violate|enter|penetrate|breach|intrude into [airspace|air space|territorial water|waters|air defence zone|air defense identification zone|identification zone]  subj:!@abstract
  noun incursion|violation  of:=airspace
  noun violation|incursion  mod:=airspace
  noun airspace violation|airspace incursion|overflight
  verb violate|breach|enter|intrude into|penetrate [maritime border|territorial sea|exclusive economic zone|border|demilitarised zone|demilitarized zone|demarcation line|line of control]  subj:@aircraft|=ship|=vessel|=submarine|=troop|=soldier|country
  bare
  target over,near,off,into,to,of,at,mod,poss,obj
  + Russian jets violated Estonian airspace on Friday. > Russian jets : Estonian
  + Chinese ships entered the territorial waters of Japan. > Chinese
  + The airspace violation by Turkey angered Athens. > Turkey
  - The play violated good taste.

frame alert.police 151
  verb place|put|keep|go|be|remain|stay [on @alert]  obj:@police-unit|=security|=police|=law_enforcement
  verb go|be|remain|stay|stand [on @alert]  subj:@police-unit|=police
  verb raise|heighten|increase|step up [security alert|terror alert|terror threat level|threat level|terrorism alert|terror alert level]
  adj alert  subj:@police-unit
  + Police were placed on high alert in Brussels. > : Police
  + Police in London remain on alert. > Police
  + Britain raised its terror threat level on Friday. > Britain
  - Doctors were on alert for new cases.

frame alert.military 152
  verb place|put|keep [on @alert|at @alert]  obj:@troops|@armed|=missile_unit|=nuclear_force|=defence|=air_defence
  verb go|be|remain|stay|stand [on @alert]  subj:@troops|@armed
  verb raise|heighten|increase|elevate [alert level|alert status|combat readiness|military readiness|readiness|military alert|defcon|alert]  subj:person
  verb order [on alert|on high alert]
  verb order [alert]
  noun military alert|combat alert|red alert
  + The army was placed on high alert. > : army
  + Seoul put its troops on alert after the launch. > Seoul : troops
  + South Korea raised its military alert on Tuesday. > South Korea
  + Russia put its nuclear forces on high alert. > Russia
  - Hospitals were put on alert because of the virus.

frame alert 150
  verb place|put|keep [on @alert|at @alert]  obj:country|place
  verb go|be|remain|stay [on @alert]  subj:country|place
  + Israel went on alert after the strike. > Israel
  + The authorities placed Paris on high alert. > authorities
  - Investors remain on alert.

frame deploy.police 153
  verb deploy|send|dispatch|mobilize|mobilise|station|post|call in|bring in|send in|rush|mass|call out|draft in|fan out|position  obj:@police-unit  to:!=hospital|!=clinic|!=infirmary
  verb fan out  subj:@police-unit
  verb deploy  subj:@police-unit|=police  obj:!any
  verb reinforce|bolster|boost|increase [police presence|police force|police|police patrol]
  noun deployment|mobilisation|mobilization|dispatch  of:@police-unit
  noun police presence|police deployment
  toll participants obj
  source subj,obj,of
  target none
  + France deployed 5,000 police officers in Paris. > France
  + Riot police were deployed around the parliament. > police
  + The government sent police to the university. > government
  + The deployment of police in Hong Kong angered students.
  - Germany sent ambulances to the airport.

frame deploy.security 153
  verb deploy|send|dispatch|mobilize|mobilise|station|post|call in|bring in|send in|rush|mass|call out|draft in|position|beef up|reinforce|put on standby  obj:=security_force|=paramilitary_force|=gendarmerie|=security_personnel|=riot_squad|=guardsman|=national_guard
  verb deploy|fan out|take up position|patrol  subj:=security_force|=paramilitary_force|=security_personnel  obj:!actor
  noun deployment|mobilisation|mobilization  of:=security_force|=paramilitary_force|=security_personnel|=national_guard
  source subj,by,poss,obj,of
  bare
  target none
  + Security forces were deployed in Kampala on Monday.
  + Uganda deployed security forces around the capital. > Uganda
  + The deployment of security forces by the government worried residents. > government
  - The company deployed security cameras.

frame deploy.army 154
  verb deploy|mobilize|mobilise|mass|amass|station|redeploy|concentrate|move in|preposition|post|call out|call up|rush|airlift|position|land  subj:!@contest  obj:@troops  obj:!=peacekeeper|!@rocketry
  verb send|dispatch|move|order|rush|bring|shift|fly|pour|commit  subj:person  obj:@troops  obj:!=peacekeeper|!=weapon|!=missile|!=missile_system|!=tank  to|into|toward|towards|against|in|near|along|across:any
  verb send|bring|order|fly|pour [in @troops]
  verb send in|call in|call up|call out|bring in  obj:=troop|=army|=tank|=soldier|=marine|=reservist|=reserve|=military|=national_guard|=force|=reinforcement|=gunship
  verb mobilize|mobilise  subj:country|@armed  obj:!any  for:!@contest
  verb mass|deploy|gather|amass  subj:@troops|@armed  obj:!any
  verb build up|reinforce|beef up|bolster|strengthen|expand  obj:@troops  subj:person
  verb order|announce|declare|begin [mobilization|mobilisation|general mobilization|general mobilisation|partial mobilization|partial mobilisation|troop buildup|military buildup]
  verb introduce|reinstate|impose|reintroduce [conscription|compulsory military service|military service|draft]
  noun deployment|mobilisation|mobilization|redeployment|dispatch|buildup|build-up|massing|concentration  of:@troops
  noun troop deployment|troop buildup|military buildup|military build-up|military mobilisation|military mobilization|troop build-up|troop movement|arms buildup|military deployment|naval buildup
  noun deployment  by:actor
  noun surge  mod:=troop
  source subj,by,poss,obj,mod,of
  target against,to,on,at,into,toward,towards,near,along,across,with,in
  toll participants obj
  + Russia massed troops on the border with Ukraine. > Russia
  + Turkey deployed tanks near the border. > Turkey
  + The president called up reservists in Israel. > president
  + Rwanda sent soldiers into Congo. > Rwanda : Congo
  + The troop buildup along the border worried Kyiv.
  + The deployment of warships by China alarmed Tokyo. > China
  + Troops were deployed in the capital. > Troops
  - The company deployed new software.
  - The charity mobilised volunteers for the campaign.
  - The United Nations deployed peacekeepers.
  - Kenya sent athletes to Tokyo.

frame deploy.cyber 155
  verb create|establish|set up|form|expand|launch|build|strengthen|deploy [cyber command|cyber unit|cyber force|cyber army|cyber corps|hacker unit|cyber defence|cyber defense|cyber brigade]
  verb train|recruit|enlist|raise|assemble|hire|employ|mobilise|mobilize|deploy  subj:actor|!private|!firms  obj:=hacker|=cyber_unit|=cyber_force|=cyber_army|=cyber_soldier|=cyberwarrior|=cyber_warrior|=cyber_troop|=cyber_specialist
  noun cyber buildup|cyber mobilisation|cyber mobilization
  + Vietnam set up a cyber command with 10,000 soldiers. > Vietnam
  + Iran recruited hackers for its army. > Iran
  - The company built a cyber cafe.

frame send.warships 154
  verb send|dispatch|deploy|order|move|sail  subj:actor  obj:=warship|=destroyer|=frigate|=aircraft_carrier|=carrier|=submarine|=fleet|=flotilla|=gunboat|=naval_ship|=cruiser|=strike_group|=carrier_group|=battleship  to|into|toward|towards|off|near|through:any
  noun dispatch|deployment|arrival  of:=warship|=destroyer|=frigate|=aircraft_carrier|=carrier|=submarine|=fleet|=flotilla
  target to,into,toward,towards,off,near,against
  + Washington dispatched a destroyer to the Black Sea. > Washington
  + The deployment of a carrier by France worried Ankara. > France
  + Iran sailed two warships into the Gulf of Aden. > Iran
  - The museum sent a model ship to Oslo.

frame sail.through 150
  verb sail|steam|transit|pass  subj:=warship|=destroyer|=frigate|=carrier|=aircraft_carrier|=submarine|=fleet|=navy|=ship  through|near|past|into|off:=strait|=taiwan_strait|=island|=waters|=sea|=coast|=channel|=reef
  noun freedom of navigation operation|transit  through|near|of:=strait|=taiwan_strait|=island
  target near,off,past,through,of
  + An American destroyer sailed through the Taiwan Strait. > American
  + Two Russian warships passed near the island. > Russian
  - The yacht sailed through the canal.

frame deploy.missiles 154
  verb deploy|station|install|place|move|position|set up  subj:actor  obj:=missile|=missile_system|=air_defence_system|=air_defense_system|=battery|=launcher|=rocket_launcher|=nuclear_weapon|=radar|=interceptor  in|near|on|along|at|to:any
  noun deployment|stationing  of:=missile|=missile_system|=launcher|=nuclear_weapon|=battery
  target against,near,on,along,in
  + Russia deployed missiles in Kaliningrad. > Russia
  + The stationing of nuclear weapons by Moscow in Belarus alarmed Warsaw. > Moscow
  - The gardener placed a battery in the clock.

frame border.buildup 154
  verb mass|amass|concentrate|build up|reinforce|gather  subj:actor  obj:=troop|=force|=tank|=soldier|=army|=artillery|=unit|=equipment  on|along|near|at:=border|=frontier|=line|=river|=coast
  noun buildup|build-up|massing|concentration  of:=troop|=force|=tank|=soldier|=arm  on|along|near|at:any
  source subj,by,poss
  target with,near,along,on,against
  + Ethiopia massed soldiers along the frontier with Sudan. > Ethiopia : Sudan
  + The build-up of forces near the border worried Estonia. >
  - The library massed a collection of maps.

frame call.reserves 154
  verb call up|mobilise|mobilize|recall|draft|activate  subj:actor  obj:=reservist|=reserve|=conscript|=recruit|=national_guard|=man|=veteran
  verb order|announce|declare|decree [call-up|mobilisation|mobilization|general mobilisation|general mobilization|partial mobilisation|partial mobilization]  subj:actor
  noun call-up|mobilisation|mobilization  of:=reservist|=reserve|=conscript
  target against
  toll participants obj
  + Israel called up 20,000 reservists. > Israel
  + Ukraine ordered a general mobilisation. > Ukraine
  - The teacher called up the pupil.

frame arm.oneself 150
  verb upgrade|modernise|modernize|expand|enlarge|increase|rebuild|boost  subj:actor  obj:=army|=navy|=air_force|=arsenal|=military|=armed_force|=nuclear_arsenal|=stockpile|=fleet|=missile_programme
  verb raise|increase|boost|double|hike  subj:actor  obj:=military_spending|=defence_spending|=defense_spending|=defence_budget|=defense_budget|=military_budget
  verb rearm  subj:actor
  noun arms race|rearmament|military modernisation|military modernization
  target against
  + Japan increased its defence budget again. > Japan
  + China expanded its nuclear arsenal. > China
  + Poland doubled its military spending. > Poland
  - The firm expanded its fleet of taxis.

frame nuclear.activity 150
  verb enrich|reprocess  subj:actor  obj:=uranium|=plutonium|=fuel|=fuel_rod
  verb restart|resume|reactivate|expand|speed up|start  subj:actor  obj:=uranium_enrichment|=enrichment|=nuclear_programme|=nuclear_program|=reactor|=centrifuge|=nuclear_activity|=nuclear_work
  verb build|develop|acquire|produce|manufacture  subj:actor  obj:=nuclear_weapon|=nuclear_bomb|=atomic_bomb|=warhead|=nuclear_warhead
  + Iran resumed uranium enrichment at Natanz. > Iran
  + North Korea restarted its reactor. > North Korea
  + Tehran enriched uranium to a new level. > Tehran
  - The bakery enriched its flour.
  - The utility restarted the turbine.

frame space.launch 150
  verb launch|put|place  subj:actor  obj:=spy_satellite|=military_satellite|=reconnaissance_satellite|=long-range_rocket
  + Pyongyang launched a spy satellite. > Pyongyang
  - The telescope launched in May.

frame raise.threat.level 151
  verb raise|lift|increase|upgrade  subj:actor  obj:=threat_level|=terror_threat_level|=terror_alert|=alert_level|=security_level|=terror_level|=threat_alert
  verb issue [terror alert|terrorism alert|security alert|security warning]  subj:actor
  + Belgium raised its terror alert. > Belgium
  + Denmark issued a security alert. > Denmark
  - The clinic raised the pollen alert level.

frame guard.place 153
  verb guard|protect|surround|ring|flood|line|occupy  subj:=police|=riot_police|=police_officer|=security_force|=officer|=gendarme  obj:=street|=square|=embassy|=parliament|=court|=polling_station|=mosque|=church|=capital|=city|=town|=route|=building
  + Police guarded the polling stations in Nairobi. > Police
  + Riot police ringed the court in Warsaw. > police
  - The dog guarded the house.

frame soldiers.streets 154
  verb take up|occupy|line|flood|guard|secure  subj:=troop|=soldier|=army|=tank|=marine|=armoured_vehicle|=armored_vehicle|=paratrooper  obj:=position|=street|=bridge|=intersection|=airport|=parliament|=square|=road|=capital|=border
  verb roll|move|drive|deploy|rumble  subj:=tank|=armoured_vehicle|=armored_vehicle|=troop|=army  through|into|around|onto|in:=street|=capital|=city|=square|=centre|=center
  source subj
  target none
  + Soldiers took up positions around the palace. > Soldiers
  + Tanks rolled through the streets of Harare. > Tanks
  - The tanks of the aquarium took up the room.

frame no.fly.enforce 150
  verb enforce|patrol|police|declare|establish [no-fly zone|air exclusion zone|exclusion zone|air identification zone|air defence identification zone|buffer zone]  subj:actor
  target over,in,around
  + NATO jets patrolled the no-fly zone over Bosnia. > NATO
  + China declared an exclusion zone around the islands. > China
  - The park enforced a no-smoking zone.
