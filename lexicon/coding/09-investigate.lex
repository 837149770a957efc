# 09 Investigate: inquiries into crimes, abuses, military acts and war crimes.

frame investigate.plain 090
  verb investigate|probe|look into|inquire into|enquire into|scrutinise|scrutinize|delve into  subj:actor
  verb investigate|probe  obj:any
  verb open|launch|begin|start|order|announce|conduct|hold|set up|establish|initiate|commission|reopen|widen|expand|lead|undertake|carry out|step up|resume|request|approve|promise|authorise|authorize|seek|join|head|support|pursue|oversee [@inquiries|commission]  subj:!sporty|!=nasa|!=roscosmos|!=isro|!=jaxa
  noun investigation|inquiry|enquiry|probe|fact-finding mission  into|of|on:any
  noun investigation|inquiry|probe  by:actor
  target into,of,on,against,obj,over,at
  + Nepal is investigating the crash of an airliner. > Nepal
  + Parliament launched an inquiry into the police. > Parliament : police
  + Prosecutors opened an investigation into the minister. > Prosecutors : minister
  + The probe into the ferry disaster by the government has begun. > government
  - The probe landed on Mars on Thursday.
  - NASA launched a probe toward Jupiter.
  - The doctors looked at the patient.

frame investigate.question 090
  verb question|interrogate|grill|quiz|cross-examine  subj:=police|=prosecutor|=investigator|=detective|=judge|=panel|=committee|=senate|=lawmaker|=inspector|=commission  obj:actor|captives
  noun questioning|interrogation  of:actor|captives  by:any
  verb bring in|hold|take in|summon [for questioning]
  + Police questioned the former minister for six hours. > Police : minister
  + Prosecutors interrogated two officials over the leak. > Prosecutors : officials
  - Reporters questioned the coach about the defeat.

frame investigate.search 090
  verb search|comb  subj:=police|=prosecutor|=investigator|=detective|=inspector|=agent|=officer|=authority|=gendarme  obj:!=survivor|!=victim
  verb raid  subj:=prosecutor|=investigator|=detective|=inspector
  noun search  by:=police|=prosecutor|=investigator|=agent  of:any
  + Prosecutors searched the offices of the party. > Prosecutors : party
  + French police searched the headquarters of the party. > police
  + The search of the ministry by investigators took hours. > investigators
  - Rescuers searched the rubble.
  - Police raided the club.

frame investigate.hearing 090
  verb hold|open|begin|convene|schedule|conduct [hearing|inquest|autopsy|audit]
  verb summon|subpoena  subj:=parliament|=congress|=senate|=committee|=panel|=prosecutor|=court|=judge|=lawmaker|=commission  obj:actor
  verb audit|inspect|verify  subj:actor  obj:=plant|=reactor|=site|=facility|=prison|=base|=camp|=ballot|=vote|=result|=election|=arsenal|=warehouse|=account|=book|=ship|=cargo|=laboratory|=stockpile|=compliance|=ceasefire|=withdrawal|=complex|=centre|=center
  noun audit|inspection  of:any
  source subj,by,poss,mod
  target on,into,of,obj
  + The Senate held a hearing on the airline. > Senate
  + A Senate hearing was held in March. > Senate
  + Congress subpoenaed the minister. > Congress : minister
  + Inspectors inspected the reactor in Iran. > Inspectors
  - The buyer inspected the flat in Rome.

frame investigate.crime 091
  verb investigate|probe|look into|inquire into|enquire into|examine  obj|into:corruption|@crime|=charge|=allegation|=shooting|=assassination|=claim|=attack|=suspect|=threat|=case  subj:!weather
  verb investigate|probe|suspect|question|interview|interrogate|examine  for|over|about|of|on:corruption|=crime
  verb investigate|probe|question|quiz  on|for:=suspicion
  verb open|launch|begin|start|order|announce|conduct|hold|set up|establish|initiate|commission|reopen|widen [@inquiries|commission]  into|on|over|of|for|against:corruption|@crime|=shooting|=assassination|=murder|=attack
  verb open|launch|begin|announce|order [criminal investigation|criminal inquiry|murder inquiry|murder investigation|corruption probe|graft probe|corruption investigation|corruption inquiry|manhunt|fraud investigation|fraud probe|criminal probe]
  noun investigation|inquiry|enquiry|probe  into|of|on|over:corruption|@crime|=shooting|=assassination|=murder
  noun investigation|inquiry|probe  mod:=criminal|=corruption|=graft|=bribery|=fraud|=murder|=embezzlement
  verb hunt|hunt for|search for|look for|seek|track  subj:=police|=detective|=investigator|=authority  obj|for:=killer|=suspect|=gunman|=attacker|=bomber|=gang|=culprit|=assailant|=murderer|=fugitive
  target into,against,obj,of,over,for
  + Police are investigating the murder of a journalist. > Police
  + Brazil opened an investigation into corruption at the state oil company. > Brazil
  + The minister is being investigated for fraud. > : minister
  + A corruption probe into the president by Swiss prosecutors widened. > Swiss : president
  + Police are hunting for the gunmen. > Police : gunmen
  + Detectives are investigating the stabbing of a student in Leeds. > Detectives
  - Scientists investigated the death of stars.

frame under.investigation 090
  verb come|place|put [under scrutiny]
  verb be|come|remain|place|put [under investigation]
  verb face [investigation|inquiry|probe]
  source by,from,mod,poss
  target subj,obj
  + The mayor is under police investigation. > police : mayor
  + The minister came under investigation in May. > : minister
  + The mayor of Lima faces an inquiry. > : Lima
  - The bridge came under construction in May.

frame under.investigation.crime 091
  verb be|come|remain|place|put [under investigation]  for|over|on:corruption|=suspicion
  verb face [investigation|inquiry|probe]  for|over|into|on:corruption
  verb face [criminal investigation|corruption investigation|corruption probe|criminal inquiry|corruption inquiry|criminal probe|graft probe|murder inquiry|fraud inquiry]
  source by,from
  target subj,obj
  + The general came under investigation for bribery. > : general
  + The prime minister faces a criminal investigation. > : prime minister
  - The general came under fire near the front.

frame investigate.rights 092
  verb investigate|probe|look into|inquire into|enquire into|examine|document  obj|into:abuses
  verb investigate|probe|look into|examine  obj:=allegation|=claim|=report|=case  of:abuses
  verb open|launch|begin|start|order|announce|conduct|hold|set up|establish|initiate|commission [@inquiries|commission]  into|on|over|of:abuses
  noun investigation|inquiry|enquiry|probe  into|of|on|over:abuses
  target by,in,against,into,obj,of
  + The United Nations is investigating human rights abuses in Burundi. > United Nations
  + Chile opened an inquiry into police brutality. > Chile
  + The inquiry into torture by soldiers lasted a year. >
  - Engineers investigated the torture of metal.

frame investigate.military 093
  verb investigate|probe|look into|inquire into|enquire into|examine  obj|into:militaryacts  subj:!@detectives
  verb open|launch|begin|start|order|announce|conduct|hold|set up|establish|initiate|commission [@inquiries|commission]  into|on|over|of|against:militaryacts  subj:!@detectives
  noun investigation|inquiry|enquiry|probe  into|of|on|over:militaryacts
  target by,into,obj,of
  context military
  + The army is investigating an airstrike that killed farmers. > army
  + NATO ordered an inquiry into the bombing of the hospital. > NATO
  + Israel opened an investigation into the raid by its soldiers. > Israel
  - Referees investigated a late strike by the forward.
  - Police are investigating the incident.
  - Detectives are investigating an attack on a synagogue.

frame investigate.warcrimes 094
  verb investigate|probe|look into|inquire into|enquire into|examine|document  obj|into:warcrimes|=war_crime
  verb investigate|probe|examine  for|over|on:=war_crime|=genocide|=crime_against_humanity|=atrocity|=massacre
  verb open|launch|begin|start|order|announce|conduct|hold|set up|establish|initiate|commission [@inquiries|commission]  into|on|over|of|for:=war_crime|=genocide|=crime_against_humanity|=atrocity|=massacre|=mass_grave|=chemical_attack|=ethnic_cleansing
  noun investigation|inquiry|enquiry|probe  into|of|on|over:=war_crime|=genocide|=crime_against_humanity|=atrocity|=massacre|=mass_grave|=ethnic_cleansing
  noun investigation|inquiry|probe  mod:=war_crime
  target by,into,against,in,obj,of
  context legal
  + The tribunal is investigating war crimes by the rebels. > : rebels
  + The court opened an inquiry into genocide in Sudan. > court
  + An investigation into crimes against humanity by Syria began. >
  - A novelist investigated the crimes of fashion.

frame reopen.case 090
  verb reopen|revisit|take up [case|file|inquest|cold case]
  target against,of,on
  + Prosecutors reopened the case against the minister. > Prosecutors : minister
  - The waiter reopened the case of wine.

frame identify.suspects 091
  verb identify|name  subj:=police|=prosecutor|=investigator|=authority|=detective  obj:=suspect|=attacker|=gunman|=bomber|=killer|=mastermind
  + Police identified two suspects from Chechnya. > Police : suspects
  - Botanists identified two orchids.

frame exhume 094
  verb exhume|unearth|excavate [mass grave|body of victims]
  verb set up|establish|create [war crimes tribunal|war crime tribunal|special tribunal|truth commission]
  noun war crimes inquiry|war crime inquiry|war crimes probe|war crime probe  into|by|of:any
  target in,for,of
  + Investigators from Spain exhumed a mass grave. > Investigators
  + Kosovo set up a war crimes tribunal. > Kosovo
  - Diggers unearthed a Roman coin.
