# Military and police posture: alerts, mobilisation, build-up, exercises, weapon tests, shows of force.

frame show.force 150
  verb hold|conduct|stage|begin|start|launch|carry out|kick off|perform|complete|finish|run [@military-drill]  mod:!=joint  with:!actor  subj:!@contest
  verb flex [muscle]  subj:person
  verb make|stage|put on [show of force|show of strength|display of force]
  verb rattle [sabre|saber]
  verb show off|display|parade|unveil|showcase [missile|weapon|tank|ballistic missile|military hardware|military might]  subj:actor
  noun military exercise|naval exercise|military drill|naval drill|war game|live-fire exercise|military parade|show of force|military manoeuvre|military maneuver|live-fire drill|army exercise  mod:!=joint  with:!actor
  target near,off,against
  + North Korea held a military parade in Pyongyang. > North Korea
  + China conducted naval exercises near Taiwan. > China
  + The army staged live-fire drills on the border. > army
  + Iran showed off a new ballistic missile on Friday. > Iran
  - The school held a fire drill.
  - The firm unveiled a new phone.
  - Russia and Belarus held joint exercises.

frame test.weapon 150
  verb test|test-fire|test fire|test-launch|flight-test  subj:person  obj:@weapon-test
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
  verb tighten|beef up|step up|strengthen|increase|boost|reinforce|bolster|heighten [security|security measure|border control|border security|presence|military presence|defence|defense|defences]  subj:person  of:!=company
  noun show of strength
  + Soldiers patrolled the streets of Kinshasa. > Soldiers
  + Police tightened security around the embassy in Cairo. > Police
  + Turkey strengthened its military presence in Syria. > Turkey
  - Dogs patrolled the garden of the house.

frame buzz 150
  verb violate|enter|penetrate|breach|intrude into [airspace|air space|territorial water|waters|air defence zone|air defense identification zone|identification zone]  subj:!@abstract
  verb fly|send|sail|steam|scramble|dispatch  obj:@aircraft|=warship|=carrier|=aircraft_carrier|=destroyer|=ship|=submarine  subj:person  over|near|through|into|to|off|around:any  with:!@supply
  verb scramble  obj:@aircraft
  verb fly|sail  subj:@aircraft|=warship|=destroyer|=submarine|=aircraft_carrier  near|through|off|over|into:any
  verb cross [line|border|median line]  subj:@aircraft|=tank|=warship
  verb fire [warning shot|flare]
  noun incursion|violation  of:=airspace
  noun violation|incursion  mod:=airspace
  noun airspace violation|airspace incursion|overflight
  bare
  target over,near,off,into,to,of,at,mod,poss,obj
  + Russian jets violated Estonian airspace on Friday. > Russian jets : Estonian
  + Taiwan scrambled jets on Monday. > Taiwan
  + The United States sent an aircraft carrier to the Gulf. > United States
  + Border guards fired warning shots at the vessel. > guards
  - The airline flew passengers to Paris.

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
  verb place|put|keep [on @alert|at @alert]  obj:@military-unit|@armed|=missile_unit|=nuclear_force|=defence|=air_defence
  verb go|be|remain|stay|stand [on @alert]  subj:@military-unit|@armed
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
  verb deploy|send|dispatch|mobilize|mobilise|station|post|call in|bring in|send in|rush|mass|call out|draft in|fan out|position  obj:@police-unit
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

frame deploy.army 154
  verb deploy|mobilize|mobilise|mass|amass|station|redeploy|concentrate|move in|preposition|post|call out|call up|rush|airlift|position|land  subj:!@contest  obj:@military-unit  obj:!=peacekeeper
  verb send|dispatch|move|order|rush|bring|shift|fly|pour|commit  subj:person  obj:@military-unit  obj:!=peacekeeper|!=weapon|!=missile|!=missile_system|!=tank  to|into|toward|towards|against|in|near|along|across:any
  verb send|bring|order|fly|pour [in @military-unit]
  verb send in|call in|call up|call out|bring in  obj:=troop|=army|=tank|=soldier|=marine|=reservist|=reserve|=military|=national_guard|=force|=reinforcement|=gunship
  verb mobilize|mobilise  subj:country|@armed  obj:!any  for:!@contest
  verb mass|deploy|gather|amass  subj:@military-unit|@armed  obj:!any
  verb build up|reinforce|beef up|bolster|strengthen|expand  obj:@military-unit  subj:person
  verb order|announce|declare|begin [mobilization|mobilisation|general mobilization|general mobilisation|partial mobilization|partial mobilisation|troop buildup|military buildup]
  verb introduce|reinstate|impose|reintroduce [conscription|compulsory military service|military service|draft]
  noun deployment|mobilisation|mobilization|redeployment|dispatch|buildup|build-up|massing|concentration  of:@military-unit
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
  noun cyber buildup|cyber mobilisation|cyber mobilization
  + Vietnam set up a cyber command with 10,000 soldiers. > Vietnam
  - The company built a cyber cafe.
