# 13 Threaten: threats of all kinds, and ultimatums. What is threatened composes.

frame threaten 130
  verb threaten|menace|intimidate  subj:actor
  verb threaten|menace|intimidate  obj:actor  subj:!weather
  verb warn  subj:actor  of|about:dangers
  verb warn|caution  subj:actor  obj:actor  against|over:any
  verb give|issue|send|deliver|sound [stern warning|final warning|last warning|strong warning]  to:actor
  verb give  subj:actor  iobj:actor  obj:=warning
  verb warn  ccomp:^16|^17|^18|^19|^20|^14|^15
  verb vow|pledge|swear|promise|warn|threaten  subj:actor  xcomp:=retaliate|=respond|=punish|=avenge|=hit|=strike|=retaliation
  verb vow|pledge|swear|promise|threaten|warn of|brandish [retaliation|revenge|reprisal|retribution|vengeance|countermeasure|consequence|counter-measure|punishment]
  verb issue|make|send|utter|deliver|repeat|renew|step up [threat|death threat|stern warning|veiled threat|bomb threat]
  verb face|risk|pay [consequence|price]
  verb vow|warn  ccomp:=retaliate|=respond|=punish|=avenge|=regret
  noun threat  by|from|poss:actor
  noun threat  against:actor
  noun threat  xcomp:any
  noun threat  of|mod:reprisals|sanctions
  compose threat
  target obj,iobj,against,to,at,on,with,undergoer,doer,of
  source subj,by,poss,from,mod
  + North Korea threatened Japan. > North Korea : Japan
  + Russia warned Finland of consequences. > Russia : Finland
  + China promised countermeasures against Japan. > China : Japan
  - Threatening skies delayed the match.
  - Floods threatened the village.
  - Doctors warned of side effects.

frame threaten.nonforce 131
  verb threaten  subj:actor  obj|with:=lawsuit|=legal_action|=countermeasure|=expulsion|=isolation|=veto|=measure|=suspension|=visa_restriction
  verb threaten  subj:actor  xcomp:=veto|=suspend|=sue|=isolate|=exclude|=block|=cancel|=scrap|=delay|=evict|=publish
  noun threat  [of lawsuit|legal action|expulsion|isolation|veto]
  compose threat
  target obj,with,against,to,of
  + The European Union threatened Hungary with legal action. > European Union : Hungary
  + Russia threatened to veto the resolution. > Russia
  - The landlord threatened to sue a tenant.

frame threaten.aid 1311
  verb threaten|warn  subj:actor  xcomp|ccomp:^162|^1621|^1622|^1623
  verb threaten  subj:actor  xcomp:=withhold|=cut_off_aid
  verb threaten [aid cut|cut in aid|aid cut-off]
  noun threat  xcomp:^162
  compose threat
  target undergoer,doer,to,obj,against,of
  + Germany threatened to withhold funds. > Germany
  - The storm threatened aid deliveries.

frame threaten.sanctions 1312
  verb threaten|warn|brandish|raise the prospect of  subj:actor  obj|with|of:sanctions
  verb threaten|warn  subj:actor  xcomp:^163|=sanction|=embargo|=tax
  verb warn|say|declare  subj:actor  ccomp:^163
  verb threaten [sanction|tariff|embargo|boycott|trade war|trade ban|punitive tariff]
  verb face|risk|threaten with [sanction|embargo|boycott]
  noun threat  of|mod:sanctions
  noun threat  xcomp:^163|=sanction
  compose threat
  target on,against,undergoer,obj,with,of
  source subj,by,poss,from,mod
  + Trump threatened Turkey with sanctions. > Trump : Turkey
  + Brussels threatened tariffs on American steel. > Brussels : American
  + The United States threatened to impose sanctions on Iran. > United States : Iran
  - Rain threatened the boycott rally.

frame threaten.relations 1313
  verb threaten|warn  subj:actor  xcomp|ccomp:^160|^161
  verb threaten  subj:actor  xcomp:=sever|=recall|=downgrade|=secede|=quit|=leave|=withdraw|=pull|=exit|=walk|=cut
  noun threat  xcomp:^160|^161|=leave|=quit|=secede|=sever
  compose threat
  target undergoer,doer,with,to,obj,from
  + Iran threatened to sever ties with Sweden. > 1313 Iran : Sweden
  + The party threatened to quit the coalition. > party
  - The crack threatened to break the dam.

frame threaten.admin 132
  verb threaten|warn  subj:actor  xcomp|ccomp:^17|=arrest|=ban|=deport|=prosecute|=jail|=fine|=confiscate|=evict|=expel_diplomats|=expel_diplomat|=imprison|=punish|=dismiss|=sack|=detain
  verb threaten  subj:actor  obj|with:=arrest|=prosecution|=jail|=imprisonment|=fine|=prison|=detention|=deportation|=eviction|=dismissal|=confiscation|=charge|=impeachment
  noun threat  [of arrest|prosecution|imprisonment|deportation|jail]
  compose threat
  target undergoer,doer,obj,against,with,to,of
  + The government threatened to arrest the strikers. > government
  + Police threatened protesters with prosecution. > Police : protesters
  - The judge in the play threatened a fine ending.

frame threaten.freedoms 1321
  verb threaten  subj:actor  xcomp:^1721|=censor|=shut|=close|=restrict|=silence|=block
  verb threaten  subj:actor  with|obj:=censorship|=closure|=restriction|=shutdown
  compose threat
  target obj,doer,against
  + Uganda threatened to close the newspaper. > Uganda
  + The ministry threatened journalists with censorship. > ministry : journalists
  - Lack of funds threatened to close the school.

frame threaten.partyban 1322
  verb threaten  subj:actor  xcomp:^1722
  verb threaten  subj:actor  xcomp:=outlaw|=dissolve|=disqualify
  verb threaten [ban|dissolution|disqualification]  on|of:parties
  verb threaten  subj:actor  obj:parties  with:=ban|=dissolution|=disqualification
  noun threat  xcomp:^1722|=outlaw|=dissolve
  compose threat
  target undergoer,doer,obj,on,of
  + Turkey threatened to outlaw the Kurdish party. > Turkey
  + The junta threatened the party with dissolution. > junta : party
  - Acid threatened to dissolve the metal.

frame threaten.curfew 1323
  verb threaten|warn  subj:actor  xcomp|ccomp:^1723
  verb threaten [curfew|lockdown]
  noun threat  [of curfew]
  compose threat
  target on,in,obj,of
  + The governor of Lagos threatened a curfew. > Lagos
  + The army threatened a curfew in the capital. > army
  - A power cut threatened the curfew bell.

frame threaten.emergency 1324
  verb threaten|warn  subj:actor  xcomp|ccomp:^1724
  verb threaten|warn of [@emergencyrule]
  noun threat  [of @emergencyrule]
  compose threat
  target on,in,obj,of
  + The president threatened a state of emergency. > president
  + The general threatened martial law in the north. > general
  - Smoke threatened the emergency exit.

frame threaten.dissent 133
  verb threaten|warn  subj:actor  xcomp|ccomp:^14|=strike|=protest|=demonstrate|=rally|=march|=walk|=picket
  verb threaten|warn of|promise|vow|plan  [@dissent]  subj:=union|=worker|=opposition|=party|=teacher|=farmer|=protester|=student|=activist|=doctor|=leader|=miner|=driver|=nurse|=group
  verb threaten [protest|strike|hunger strike|demonstration|general strike|strike action|industrial action|mass protest|civil disobedience|rebellion|uprising|walkout|mutiny]
  verb threaten  with:=strike|=protest|=general_strike
  verb give|issue|serve|announce [strike notice|notice of strike]
  noun threat  [of @dissent]
  noun threat  xcomp:^14|=strike
  noun threat  mod:=strike
  compose threat
  target against,over,at,obj,with
  + Unions threatened a general strike. > Unions
  + The opposition threatened a strike against the president. > opposition : president
  - The volcano threatened an eruption.
  - Russia threatened air strikes.

frame threaten.talks 134
  verb threaten|warn  subj:actor  xcomp|ccomp:^164|^125
  verb threaten  subj:actor  xcomp:^046
  noun threat  xcomp:^164|^125
  compose threat
  target with,doer,obj,to
  + Serbia threatened to break off the dialogue with Kosovo. > 134 Serbia : Kosovo
  - The noise threatened to halt the concert.

frame threaten.mediation 135
  verb threaten|warn  subj:actor  xcomp|ccomp:^165
  noun threat  xcomp:^165
  compose threat
  target with,doer,obj,between
  + Qatar threatened to end its mediation between Hamas and Israel. > 135 Qatar
  - The strike threatened to end the season.

frame threaten.involvement 136
  verb threaten|warn  subj:actor  xcomp|ccomp:^166|^1661|^1662|^1663|^0874
  verb threaten  subj:actor  xcomp:=expel|=evict|=oust  
  noun threat  xcomp:^166
  compose threat
  target undergoer,doer,obj,of
  + Sudan threatened to expel the peacekeepers. > 136 Sudan
  - The landlord threatened to expel the tenant.

frame threaten.repression 137
  verb threaten|warn|vow|promise|pledge|swear  subj:=government|=police|=president|=army|=minister|=junta|=regime|=authority|=king|=military|=general  xcomp|ccomp:^175|=crush|=quell
  verb threaten|warn of|vow|promise|pledge|order [crackdown|repression|iron fist|bloodshed|torture|iron hand]
  verb threaten  obj|with:=crackdown|=repression|=torture|=execution|=death_penalty
  noun threat  [of crackdown|repression]
  compose threat
  target undergoer,doer,against,on,obj,of
  + The president vowed to crush the protesters. > president : protesters
  + The junta threatened a crackdown on the students. > junta : students
  - The press vowed to crush more grapes.

frame threaten.force 138
  verb threaten|vow|pledge|swear|promise|brandish  subj:actor  obj|of|with:reprisals|=violence|=bloodshed|=death
  verb warn  subj:@armed|country  of:=retaliation|=reprisal|=reprisals|=revenge|=vengeance|=retribution|=strike|=bloodshed
  verb warn  subj:actor  ccomp:own  ccomp:^19|^182|^15|=destroy|=annihilate|=crush|=wipe|=obliterate|=flatten|=invade|=attack|=bomb|=kill|=retake|=strike
  verb threaten|vow|swear|pledge|promise  subj:actor  xcomp|ccomp:^19|^182|^15|=destroy|=annihilate|=fight|=retaliate_militarily|=crush|=wipe|=obliterate|=flatten|=invade|=attack|=bomb|=kill|=retake|=strike|=avenge|=defend_militarily
  verb rattle [saber|sabre]
  verb issue|make|send|utter|deliver [death threat|bomb threat]
  verb keep [option]  on:=table
  verb refuse|decline  xcomp:=rule
  noun threat  of:reprisals|=violence|=bloodshed|=death
  noun threat  mod:=death|=military|=bomb
  noun threat  mod:=nuclear  by|from|poss:actor
  noun threat  xcomp:^182|^19|=destroy|=kill
  noun sabre-rattling|saber-rattling  by|from|poss:actor
  compose threat
  target against,on,undergoer,obj,to,with
  context military
  source subj,by,poss,from,mod
  + Israel threatened military action against Iran. > Israel : Iran
  + Iran vowed to destroy Israel. > 138 Iran : Israel
  + The militants threatened to kill the hostages. > 1383 militants : hostages
  + The militia sent death threats to journalists. > militia
  - The storm threatened death and ruin.

frame threaten.blockade 1381
  verb threaten|warn|vow  subj:actor  xcomp|ccomp:^191|=blockade|=besiege
  verb threaten|vow|warn of [blockade|siege|naval blockade|sea blockade]
  verb threaten  subj:actor  with:=blockade|=siege
  noun threat  [of blockade|siege]
  noun threat  xcomp:^191|=blockade|=close
  compose threat
  target undergoer,doer,of,obj,on,against
  context military
  + China threatened a blockade of Taiwan. > China : Taiwan
  + Iran threatened to blockade the port of Dubai. > Iran
  - The frost threatened the blockade of the pass.

frame threaten.occupation 1382
  verb threaten|warn|vow  subj:actor  xcomp|ccomp:^192|=occupy|=annex|=seize|=capture|=retake|=recapture|=overrun
  verb threaten|vow|warn of [annexation|occupation|takeover]
  verb threaten  subj:actor  with:=annexation|=occupation
  noun threat  xcomp:^192|=occupy|=annex
  noun threat  [of annexation|occupation]
  compose threat
  target undergoer,doer,of,obj
  context military
  + Russia threatened to annex the region. > Russia
  + Azerbaijan threatened the occupation of Karabakh. > Azerbaijan
  - The weeds threatened to overrun the garden.

frame threaten.unconventional 1383
  verb threaten  subj:actor  with:=suicide_attack|=suicide_bombing|=cyberattack|=terror_attack|=terrorist_attack|=hijacking|=kidnapping
  verb threaten|warn of|vow|promise [suicide attack|suicide bombing|cyberattack|terror attack|terrorist attack|suicide mission|car bomb|cyber attack|beheading]
  verb threaten|vow|swear|warn  subj:actor  xcomp|ccomp:^181|^183|^185|^186|^176|=behead|=kidnap|=assassinate|=hijack
  noun threat  [of terrorism|suicide attack|cyberattack]
  noun threat  xcomp:^181|^183|^186|=behead|=assassinate
  compose threat
  target undergoer,doer,obj,against,on
  + The militants threatened to kidnap tourists. > militants
  + The militants threatened to behead the journalist. > militants
  + Al-Shabab threatened suicide attacks against Kenya. > Al-Shabab : Kenya
  - The plot of the film threatened a hijacking.

frame threaten.attack 1384
  verb threaten  subj:actor  with:=invasion|=airstrike|=air_strike|=bombing|=missile|=ground_offensive|=missile_attack|=artillery|=offensive
  verb threaten|warn of|vow|promise [invasion|airstrike|air strike|missile strike|drone strike|bombing|bombing campaign|ground offensive|ground invasion|missile attack|bombardment|air raid|artillery strike]
  verb threaten|vow|warn|swear  subj:actor  xcomp|ccomp:^194|^195|^193|=invade|=bomb|=shell|=bombard
  noun threat  [of invasion|airstrike|air strike|bombing|bombardment]
  noun threat  xcomp:^194|^195|=invade|=bomb
  compose threat
  target undergoer,doer,obj,against,on,of
  context military
  + NATO threatened air strikes against Serbia. > NATO : Serbia
  + Russia threatened Georgia with invasion. > Russia : Georgia
  + Turkey threatened to invade Syria. > Turkey
  - The clouds threatened a bombardment of hail.

frame threaten.wmd 1385
  verb threaten  subj:actor  with:=nuclear_weapon|=nuclear_attack|=nuclear_strike|=chemical_weapon|=genocide|=nuclear_war|=annihilation|=extermination
  verb threaten|warn of|vow|promise [nuclear war|nuclear attack|nuclear strike|genocide|extermination|nuclear retaliation|nuclear weapon|chemical attack|use of nuclear weapons|use of nuclear weapon|ethnic cleansing]
  verb threaten|vow|warn  subj:actor  xcomp|ccomp:^20|=exterminate|=nuke
  verb threaten|vow|warn  subj:actor  xcomp:=use|=deploy  [nuclear weapon]
  noun threat  [of nuclear war|nuclear attack|genocide|nuclear strike]
  compose threat
  target undergoer,doer,obj,against,on
  + North Korea threatened a nuclear strike on Seoul. > North Korea
  + Moscow threatened Poland with nuclear weapons. > Moscow : Poland
  - The asteroid threatened extinction.

frame ultimatum 139
  verb give|issue|deliver|set|present|send|hand|impose [ultimatum|deadline]
  verb give  subj:actor  iobj:actor  [ultimatum|deadline|hour|day|week]  xcomp:any
  verb give  subj:actor  iobj:actor  [ultimatum|deadline]
  noun ultimatum  to|from|by:actor
  noun ultimatum  poss|mod:actor
  compose threat
  target iobj,to,for,on,obj
  + Pakistan issued an ultimatum to the militants. > Pakistan : militants
  + ECOWAS gave the junta a deadline of one week. > ECOWAS : junta
  + The ultimatum to Serbia expired on Friday. > : Serbia
  - The editor set a deadline for the story.

frame put.on.notice 130
  verb put [on notice]
  verb draw [red line]
  verb raise|hold out [prospect|spectre|specter|possibility]  of:sanctions|reprisals|=war
  target obj,for,against
  + Washington put Syria on notice. > Washington : Syria
  + Israel drew a red line for Iran. > Israel : Iran
  - The clerk put a notice on the door.

frame threat.received 130
  verb receive|get|face [threat|veiled threat|violent threat|stern warning]  subj:actor  mod:!=death|!=bomb
  source from,by,of
  target subj
  + The mayor received threats from the militia. > militia : mayor
  + The governor received threats after the vote. > : governor
  - The coast faced the threat of a storm.
  - The farmers face a threat to the harvest.

frame death.threat 138
  verb receive|get [death threat|bomb threat]
  verb threaten  obj:actor  with:=gun|=knife|=weapon
  source from,subj,by
  target obj,subj
  + The journalist received death threats from the militia. > militia : journalist
  + Gunmen threatened the teacher with knives. > Gunmen : teacher
  - The team received a free kick from the referee.
