# CAMEO 02: appeals and requests. What is asked for gives the code, by the table "appeal".

# --- appealing in general: verbs that take another act -----------------------------------------------------------------

frame appeal.urge 020
  verb urge|exhort|implore|beseech|entreat|beg|encourage|persuade|press|lobby|prod|nudge|push|advise|counsel|admonish|coax|invite  subj:person|!private  xcomp|ccomp:any
  verb urge|exhort|implore|beseech|lobby|petition|press|prod  subj:person|!private  obj:person
  compose appeal
  + France urged Iran to release the journalist. > 0253 France : Iran
  + The envoy implored the rebels to hold talks. > 026 envoy : rebels
  + The United Nations urged Mali to think again. > United Nations : Mali
  - The coach urged the keeper to rest.
  - Police urged the horse on.

frame appeal.call-on 020
  verb call on|call upon|plead with|appeal to|prevail upon|prevail on  subj:!private  on|upon|to|obj|with:!private
  verb call|appeal  on|upon:actor  xcomp:any  subj:!private
  verb appeal|plead  to|with:actor  subj:!private
  compose appeal
  target on,upon,to,with,obj,doer
  + Egypt called on Israel to release prisoners. > 0253 Egypt : Israel
  + The opposition called on Egypt to respect human rights. > 0243 opposition : Egypt
  + The pope appealed to the gunmen. > pope : gunmen
  - The film appeals to the young.
  - The old man called on his sister on Sunday.

frame appeal.call-for 020
  verb call  for:any  obj:!any  subj:person|!private
  verb appeal|plead|lobby|push|press|petition|campaign|agitate|cry out  for:any  subj:person|!private
  compose appeal
  + Egypt called for a new order in the region. > Egypt
  + Turkey called for talks with Greece. > 026 Turkey : Greece
  - The referee called for a replay.
  - The weather service called for heavy rain.

frame appeal.ask 020
  verb ask|request|petition|approach|beg  subj:person|!private  obj|iobj:person  xcomp:any
  verb ask|request|petition|approach  subj:actor|!private  obj|iobj:actor  for:any
  compose appeal
  + Iraq asked the United Nations to send food. > 0233 Iraq : United Nations
  + Chad asked France for advice. > Chad : France
  - Reporters asked the minister about the weather.
  - The patient asked the dentist to stop.

frame appeal.ask-to 020
  verb ask|request|apply|petition|bid  subj:actor|!private  obj|iobj:none  xcomp:own
  compose appeal
  target undergoer,from,of
  + Peru asked to rent an island for its navy. > Peru
  + Bolivia has requested to use a Chilean port. > Bolivia : Chilean
  - The guest asked to see the menu.
  - The pupil asked to leave the room.

frame appeal.that 020
  verb ask|request|recommend|propose|move|urge|advise|plead|appeal  subj:actor|!private  ccomp:any
  verb suggest|argue|insist  subj:actor|!private  ccomp:!~fact|!~can|!~could|!~will|!~would|!~may|!~might  ccomp:any
  compose appeal only
  target doer,obj,on,to,undergoer
  + Kenya suggested that Sudan release the pilots. > 0253 Kenya : Sudan
  + The envoy proposed that both sides hold talks. > 026 envoy
  - The doctor suggested that the patient sleep.
  - The senator argued that Congress had released the funds.

frame appeal.recommend 020
  verb recommend|advise  subj:actor|!private  ccomp|xcomp:any
  verb make|issue [recommendation]  subj:actor|!private
  noun recommendation  by|poss|from:actor
  compose appeal
  + The ministry recommended that people stay at home. > ministry
  + The commission made a recommendation to the parliament. > commission : parliament
  - The waiter made a recommendation of the fish.

frame appeal.propose 020
  verb advocate|recommend|propose|suggest|solicit|seek|request|champion|urge|encourage|favour|favor|support  subj:person|!private  obj|xcomp:any
  noun proposal|recommendation|suggestion  by|poss|from|mod:actor
  compose appeal only
  + Peru advocated the release of the prisoners. > 0253 Peru
  + India's suggestion of talks with Nepal fell flat. > 026 India : Nepal
  - The waiter recommended the fish.

frame appeal.want 020
  verb want|need|wish  subj:actor|!private|!=i  xcomp|ccomp:any
  compose appeal only
  target doer,obj,undergoer
  + Kenya wants Uganda to release the fishermen. > 0253 Kenya : Uganda
  + Peru wants Chile to open talks. > 026 Peru : Chile
  - The keeper wants to play.

frame intend.want 030
  verb want|wish|hope|aim|aspire  subj:actor|!private|!=i  xcomp:own
  compose intent only
  + Iran wants to negotiate with the United States. > 036 Iran : United States
  + The rebels want to hold talks with the government. > 036 rebels : government
  + Serbia hopes to sign a trade agreement with Russia. > Serbia : Russia
  - The keeper wants to play.
  - Kenya wants Uganda to release the fishermen.

frame appeal.make-appeal 020
  verb make|issue|launch|renew|repeat|reiterate|send|voice|file|submit|step up|back|echo|join|address [appeal|plea|request|petition|entreaty]  subj:person|!private
  verb issue|launch|renew|repeat|reiterate|voice|step up|back|echo|join [call]  subj:person|!private
  compose appeal
  target to,on,obj,with,against,for
  + The pope issued an appeal to Rwanda. > pope : Rwanda
  + The mayor joined the calls by lawyers asking China to free the reporter. > mayor : China
  + Jordan renewed its call for talks with Israel. > 026 Jordan : Israel
  - The umpire made the call.
  - The waiter made a call at noon.

frame appeal.noun 020
  noun appeal|plea|petition|exhortation|entreaty  xcomp|for|to:any  by|poss|from|of|mod:actor
  noun call  xcomp|for|on|upon:any  by|poss|from|mod:actor
  noun request  by|poss|from|mod:actor
  compose appeal
  + Turkey's call for talks with Greece was welcomed. > 026 Turkey : Greece
  + Kenya's plea to the rebels failed. > Kenya : rebels
  - The president's phone call lasted an hour.
  - The appeal of the island draws tourists.

frame appeal.advise-people 020
  verb urge|advise|ask|tell|warn|caution|instruct|appeal to  subj:person|!private  obj:=resident|=citizen|=people|=public|=villager|=national|=traveller|=traveler|=motorist|=voter|=population  xcomp|against:any  xcomp:!=boycott
  + The government advised its citizens to boil their water. > government
  + The ministry urged the public to save water. > ministry
  - The guide advised the tourist to drink.

frame appeal.counsel 020
  verb counsel|preach|advise|urge [patience|prudence|moderation|vigilance|tolerance|caution]  subj:person|!private
  + The archbishop preached tolerance in Belfast. > archbishop
  - The trainer advised patience with the horse.

frame appeal.invite-action 020
  verb challenge|dare|prompt|remind  subj:actor|!private  obj:actor  xcomp:any
  compose appeal only
  + The king challenged the rebels to hold talks. > 026 king : rebels
  - The boxer dared the champion to fight.

frame appeal.intercede 028
  verb intercede|intervene|plead  on:=behalf  subj:actor|!private
  verb plead|beg|appeal  for:=mercy|=clemency|=leniency|=pardon  subj:person
  verb seek|request|ask [clemency|mercy|pardon|leniency|amnesty]  subj:person|!private
  target with,to,from,obj,for
  + The pope pleaded for mercy for the prisoner. > pope
  + Thailand sought clemency from Iran. > Thailand : Iran
  - The boxer begged for mercy in the ring.

# --- 021 material cooperation --------------------------------------------------------------------------------------------

frame appeal.cooperation 021
  verb call|appeal|push|press|ask|lobby [for cooperation|co-operation|collaboration|joint effort|joint project|joint venture]  subj:person|!private
  verb urge|seek|request|solicit|propose|advocate [cooperation|co-operation|collaboration|closer cooperation|joint effort]  subj:actor|!private
  noun call|appeal|request [for cooperation|co-operation|collaboration]
  + Bolivia called for cooperation with Peru. > Bolivia : Peru
  + Ghana sought closer cooperation from Togo. > Ghana : Togo
  - The author called for collaboration with her readers.

frame appeal.economic-cooperation 0211
  verb call|push|appeal|lobby|press|ask  for:economy  subj:person|!private
  verb ask|urge|press|lobby  obj:actor  for:economy
  verb urge|encourage|advocate [@economy]  subj:actor|!private
  + Indonesia called for more trade with Australia. > Indonesia : Australia
  + Egypt lobbied for foreign investment. > Egypt
  - The shop called for more business on Sundays.

frame appeal.woo-investors 0211
  verb seek|request|solicit|court|want|woo|attract|lure [@economy|investor|foreign investor|business leader]  subj:country|place|!private
  verb urge|invite|encourage  subj:actor|!private  obj:=investor|=company|=firm|=businessman  xcomp|to:any
  target from,obj,with,in
  + Sudan seeks foreign investors. > Sudan
  + Vietnam invited companies from Japan to build roads. > Vietnam
  - The start-up seeks investors.

frame appeal.open-markets 0211
  verb urge|ask|press|push|call on  subj:actor|!private  obj|on:actor  xcomp:=open|=buy|=invest|=import|=trade|=sell|=export
  verb push|press|call|lobby  for:=access  subj:country|place
  + Brazil pressed Japan to open its rice market. > Brazil : Japan
  + Ukraine urged Poland to buy grain. > Ukraine : Poland
  - The seller urged the buyer to buy shoes.

frame appeal.military-cooperation 0212
  verb call|push|appeal|lobby|press|ask  for:drill|=alliance|=military_cooperation|=security_cooperation|=coalition  subj:actor|!private
  verb propose|seek|request|suggest|urge [@drill|military cooperation|security cooperation|defence pact|defense pact|military alliance]  subj:actor|!private
  noun call|proposal|request  for:drill|=alliance|=military_cooperation  by|poss|from:actor
  + Kenya proposed joint drills with Uganda. > Kenya : Uganda
  + The Philippines called for joint naval drills with Japan. > Philippines : Japan
  - The trainer proposed a drill with cones.

frame appeal.investigate 0213
  verb call|appeal|push|press|ask|lobby|petition|campaign  for:inquiries|=extradition|=prosecution|=trial|=arrest|=justice|=commission  subj:person|!private
  verb ask|request|petition|press|urge|lobby  obj|iobj:person  for:inquiries|=extradition|=prosecution|=arrest  subj:!private
  verb seek|urge|request|propose|recommend [@inquiries|extradition|prosecution|arrest|handover]  subj:actor|!private
  noun call|appeal|request|campaign  for:inquiries|=extradition|=prosecution|=arrest
  target from,to,on,obj,iobj
  + Rwanda requested the extradition of the general from France. > Rwanda
  + Amnesty called for an inquiry into the killings. > Amnesty
  + Lebanon asked Interpol for the arrest of the banker. > Lebanon : Interpol
  - The coach called for a review of the goal.

frame appeal.judicial-help 0213
  verb urge|ask|call on|press|petition|request|lobby  subj:person|!private  obj|on:person  xcomp:=extradite|=investigate|=prosecute|=arrest|=try|=probe|=charge|=punish|=indict|=detain|=examine
  + Families urged Parliament to investigate the police. > : Parliament
  + Libya asked Egypt to arrest the banker. > Libya : Egypt
  - The reader asked the editor to examine the chapter.

frame appeal.information 0214
  verb ask|request|press|urge|petition  obj|iobj:person  for:=intelligence|=information|=evidence|=document|=detail|=explanation|=clarification|=data|=file  subj:!private
  verb seek|request [information|evidence|clarification|explanation|intelligence|detail|satellite image]  subj:actor|!private  from|of|on|about:any
  verb appeal|ask|call  for:=information|=witness|=evidence|=clarification|=explanation|=transparency  subj:actor|!private
  verb urge|ask|call on|press  subj:actor|!private  obj|on:actor  xcomp:=share|=disclose|=publish|=reveal|=explain|=clarify|=inform
  + Greece asked Turkey for clarification. > Greece : Turkey
  + Police appealed for information on the gunman. > Police
  + Interpol urged Malta to share the files. > Interpol : Malta
  - The tourist asked the guide for information.

# --- 022 diplomatic cooperation, support ---------------------------------------------------------------------------------

frame appeal.support 022
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:backing  subj:!private
  verb ask|appeal|call|lobby|campaign|plead|press|look|turn  for:backing  subj:person|!private
  noun appeal|call|plea|request|bid  for:backing
  + Kosovo asked Brazil for recognition. > Kosovo : Brazil
  + The president appealed for unity. > president
  + Montenegro's bid for membership pleased the European Union. > Montenegro
  - The singer asked her fans for support.

frame appeal.seek-support 022
  verb seek|request|solicit|woo|canvass|enlist|court [@backing]  subj:actor|!private
  verb bid|campaign|apply  for:=membership|=seat|=accession|=candidacy  subj:actor|!private
  target from,of,in,to,with,obj,for
  + Turkey sought recognition from Russia. > Turkey : Russia
  + Georgia applied for membership in the European Union. > Georgia : European Union
  - The shopper applied for membership in the gym.

frame appeal.rally-world 022
  verb urge|call on|ask|press|lobby  subj:actor|!private  obj|on:actor  xcomp:=support|=back|=recognize|=recognise|=endorse|=unite|=join|=ratify|=sign|=stand|=cooperate|=co-operate|=help
  + Ukraine urged the United Nations to support Georgia. > Ukraine : United Nations
  + Palestine asked Spain to recognise it. > Palestine : Spain
  - The band asked its fans to join the show.

frame appeal.condemn 022
  verb urge|call on|ask|press|lobby  subj:actor|!private  obj|on:actor  xcomp:=condemn|=denounce|=shun|=isolate|=expel|=sanction|=blacklist|=punish
  verb call|push|press|lobby|ask|appeal  for:sanctions|=condemnation|=boycott|=isolation|=expulsion  subj:actor|!private
  noun call|appeal  for:sanctions|=condemnation|=boycott|=isolation
  target obj,on,to
  + Israel urged Germany to condemn Iran. > Israel : Germany
  + Lithuania called for sanctions against Belarus. > Lithuania
  - The diner called for the bill.

frame appeal.apology 020
  verb ask|press|urge|call on  subj:actor|!private  obj|on:actor  for|xcomp:=apology|=apologize|=apologise|=forgiveness|=regret
  verb call|press|push  for:=apology  subj:actor|!private
  noun call|appeal  for:=apology
  target from,obj,on,to,for
  + China called for an apology from Japan. > China : Japan
  + Armenia pressed Turkey for an apology. > Armenia : Turkey
  - The bride asked for an apology from the band.

# --- 023 aid -----------------------------------------------------------------------------------------------------------

frame appeal.help 023
  verb ask|request|petition|press|lobby|beg|turn to  obj|iobj|to:person  for:plain-aid  subj:person|!private
  verb ask|appeal|plead|call|beg|cry out  for:plain-aid  subj:person|!private
  verb seek|request|solicit|want [@plain-aid]  subj:actor|!private
  noun request|appeal|plea|call  for:plain-aid
  target from,to,obj,iobj,of
  + Haiti asked Canada for help. > Haiti : Canada
  + Nepal appealed for aid after the earthquake. > Nepal
  + Iraq sought assistance from Iran. > Iraq : Iran
  - The climber called for help.

frame appeal.economic-aid 0231
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:economic_aid  subj:person|!private
  verb ask|appeal|plead|apply|call|turn|lobby  for:economic_aid  subj:person|!private
  verb seek|request|solicit|ask|beg|want|need [@economic_aid]  subj:actor|!private
  noun request|appeal|plea|call  for:economic_aid
  + Greece requested a loan from the European Union. > Greece : European Union
  + Pakistan appealed to China for financial aid. > Pakistan : China
  - The painter applied for a grant.

frame appeal.debt-relief 0231
  verb ask|urge|press|call on  subj:actor|!private  obj|on:actor  xcomp:=forgive|=lend|=fund|=finance|=invest|=restructure|=reschedule
  verb ask|call|appeal|lobby|plead|seek|request  for|obj:=debt_relief|=relief|=cancellation|=rescheduling|=restructuring  subj:country|place
  + Zambia asked France to restructure its debt. > Zambia : France
  + Ghana called for the cancellation of its debt. > Ghana
  - The tenant asked the landlord to lend him a ladder.

frame appeal.military-aid 0232
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:military_aid  subj:person|!private
  verb ask|appeal|plead|call|turn|lobby  for:military_aid  subj:person|!private
  verb seek|request|solicit [@military_aid]  subj:actor|!private
  noun request|appeal|plea|call  for:military_aid
  + Ukraine asked Germany for tanks. > Ukraine : Germany
  + Ukraine requested weapons from the United States. > Ukraine : United States
  - The surfer asked the shop for a board.

frame appeal.humanitarian-aid 0233
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:humanitarian_aid  subj:person|!private
  verb ask|appeal|plead|call|turn|lobby  for:humanitarian_aid  subj:person|!private
  verb seek|request|solicit [@humanitarian_aid]  subj:actor|!private
  noun request|appeal|plea|call  for:humanitarian_aid
  + Somalia appealed to the United Nations for food. > Somalia : United Nations
  + Nepal requested emergency aid from India. > Nepal : India
  - The guest asked the waiter for water.

frame appeal.protection 0234
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:peacekeepers|=intervention|=protection|=troop
  verb ask|appeal|call|plead|lobby  for:peacekeepers|=intervention|=protection|=no-fly_zone|=safe_zone|=buffer_zone  subj:person|!private
  verb seek|request  obj:peacekeepers|=protection|=no-fly_zone  subj:actor|!private
  noun request|appeal|call  for:peacekeepers|=intervention|=no-fly_zone
  + Mali asked the United Nations for peacekeepers. > Mali : United Nations
  + The Gambia called for a peacekeeping force. > Gambia
  - The skater asked the club for knee protection gear.

frame appeal.asylum 023
  verb seek|request|claim [asylum|refuge|political asylum|sanctuary|safe passage|refugee status|exile]
  verb apply|ask  for:=asylum|=refuge|=refugee_status
  noun request|application|claim|bid  for:=asylum|=refugee_status
  target from,in,with,obj,to
  + A Syrian officer sought asylum in Turkey. > officer
  + The dissident applied for asylum in Germany. > dissident
  - The cat sought refuge under the sofa.

# --- 024 political reform --------------------------------------------------------------------------------------------------

frame appeal.reform 024
  verb call|appeal|push|press|lobby|campaign|plead|advocate|urge|argue  for:reform  subj:person|!private
  verb urge|advocate|seek|encourage|propose  obj:reform  subj:actor|!private
  noun call|appeal|push|campaign  for:reform
  + The European Union called for reforms in Tunisia. > European Union
  + The opposition urged reforms. > opposition
  - The coach called for a change of goalkeeper.

frame appeal.leadership 0241
  verb call|appeal|push|press|lobby|campaign  for:change-of-leader  subj:person|!private
  verb urge|advocate|seek|propose  obj:change-of-leader  subj:actor|!private
  noun call|appeal|push  for:change-of-leader
  target of,from,in,on,to,for,obj
  + The United States called for early elections in Haiti. > United States
  + Lawmakers called for the resignation of the prime minister. > Lawmakers : prime minister
  - Fans called for the resignation of the coach.

frame appeal.step-down 0241
  verb urge|call on|ask|press|implore|beg|advise|persuade  subj:actor|!private  obj|on:actor  xcomp:=resign|=quit|=step|=abdicate
  verb call  for:actor  xcomp:=resign|=quit|=step|=go
  verb call  subj:actor  xcomp:=resign|=quit|=step|=go|=abdicate
  target obj,on,for,doer
  + Lawmakers called for the president to resign. > Lawmakers : president
  + Senators urged the president to resign. > Senators : president
  + The archbishop asked the general to step down. > archbishop : general
  - The fans asked the coach to leave.

frame appeal.policy 0242
  verb call|appeal|push|press|lobby|campaign|petition  for:policy  subj:person|!private
  noun call|appeal|push|campaign  for:policy
  + The unions called for a higher minimum wage. > unions
  + The opposition called for a new law. > opposition
  - The players called for new rules on the clock.

frame appeal.policy-verb 0242
  verb urge|call on|ask|press|lobby|petition|propose|recommend|suggest  subj:actor|!private  xcomp:=tackle|=fight|=curb|=raise|=lower|=reduce|=ban|=legalise|=legalize|=regulate|=reconsider|=change|=adopt|=enact|=pass|=approve|=repeal
  verb urge|advocate|recommend|seek [ban|tax|law|legislation|moratorium|cut|increase|change|policy]  subj:actor|!private
  + The bishops urged parliament to pass the bill. > bishops : parliament
  + The commission recommended a ban on plastic. > commission
  - The cook recommended a change of oil.

frame appeal.rights 0243
  verb call|appeal|push|press|lobby|campaign|plead  for:rights  subj:person|!private
  noun call|appeal|push|campaign  for:rights
  + Activists campaigned for equal rights. > Activists
  + Germany called for equal rights for minorities. > Germany
  - The band called for freedom on its album.

frame appeal.institutions 0244
  verb call|appeal|push|press|lobby|campaign  for:=constitution|=democracy|=multiparty_system|=federalism|=decentralisation|=decentralization|=parliament|=assembly|=regime_change|=civilian_rule|=transition|=republic  subj:person|!private
  noun call|appeal|push|campaign  for:=constitution|=democracy|=federalism|=civilian_rule
  + Students campaigned for democracy in Burma. > Students
  + The African Union called for civilian rule in Niger. > African Union
  - The label called for a republic of sound.

# --- 025 yielding --------------------------------------------------------------------------------------------------------

frame appeal.yield 025
  verb urge|call on|ask|press|beg|advise  subj:actor|!private  obj|on:actor  xcomp:=yield|=compromise|=relent|=concede|=reconsider|=soften
  verb urge|call on|ask|press|beg|advise  subj:actor|!private  obj|on:country|@armed|=government  xcomp:=comply
  verb call|appeal|plead|press  for:=concession|=flexibility|=compromise|=moderation|=leniency  subj:actor|!private
  + Moscow pressed Belgrade to compromise. > Moscow : Belgrade
  + The mediator appealed for flexibility. > mediator
  - The coach advised the runner to accept the pain.

frame appeal.ease-restrictions 0251
  verb call|appeal|push|press|ask|lobby [for lifting|for easing|for removal|for relaxation|for end|for halt]  of|to|on:=ban|=curfew|=restriction|=state_of_emergency|=emergency|=martial_law|=censorship|=curb|=lockdown
  verb urge|call on|ask|press  subj:actor|!private  obj|on:actor  xcomp:=lift|=ease|=relax|=unblock
  compose appeal
  + Germany called for the lifting of the curfew. > Germany
  + The bishops called on the junta to lift martial law. > 0251 bishops : junta
  - The trainer asked the lifter to lift more.

frame appeal.release 0253
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:=release|=freeing|=return|=liberation|=freedom
  verb appeal|plead  to:actor  for:=release|=freeing|=return|=freedom
  verb call|appeal|plead|press|ask|campaign|lobby|urge|push  for:=release|=freeing|=return|=liberation
  verb urge|seek|request|ask|propose  obj:=release|=freeing
  noun call|appeal|plea|request|campaign  for:=release|=freeing|=freedom|=return
  + France appealed to Iran for the release of a journalist. > France : Iran
  + Protesters called for the release of the hostages. > Protesters
  - Gamers called for the release of the game.

frame appeal.return-property 0253
  verb ask|request|press|urge|call on  subj:actor|!private  obj|on:actor  xcomp:=return|=restitute|=repatriate|=unfreeze
  verb call|ask|press|campaign|lobby  for:=return|=restitution|=repatriation  of:spoils|any
  + Greece asked Britain to return the marbles. > Greece : Britain
  + Benin called for the return of the statues. > Benin
  - The shop asked the customer to return the shoes.

frame appeal.sanctions-ease 0254
  verb call|appeal|push|press|ask|lobby [for lifting|for easing|for removal|for end|for suspension|for relief]  of|to|from|on:sanctions|=blockade|=boycott
  verb call|appeal|press|lobby|ask|push [for sanctions relief|for sanction relief]
  noun call|appeal [for lifting|for easing|for end]  of|to:sanctions|=blockade
  + Cuba called for the lifting of the embargo. > Cuba
  + Iraq appealed for an end to the sanctions. > Iraq
  - The teacher called for an end to the noise.

frame appeal.inspection 0255
  verb urge|ask|call on|press  subj:actor|!private  obj|on:actor  xcomp:=allow|=admit|=let|=permit
  verb call|appeal|press|push|ask  for:=access|=inspection|=observer|=monitor|=monitoring|=inspector  subj:actor|!private
  verb seek|request [inspection|entry]  subj:actor|!private
  verb seek|request [access]  subj:actor|!private  to:any|!=ballot|!=market|!=fund|!=debate
  compose appeal
  target obj,on,to,in
  + The IAEA urged Iran to admit inspectors. > IAEA : Iran
  + The European Union called for monitors in Venezuela. > European Union
  - The fan asked for access to the dressing room.
  - The Green Party sought access to the ballot in six states.

frame appeal.deescalate 0256
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:ceasing
  verb call|appeal|plead|push|press|ask|beg  for:ceasing  subj:person|!private
  noun call|appeal|plea|request  for:ceasing
  + The United Nations called for a ceasefire in Yemen. > United Nations
  + Kenya appealed for restraint. > Kenya
  - The referee called for calm in the dressing room.

frame appeal.urge-calm 0256
  verb urge|seek|advocate|propose|request|counsel  obj:ceasing|=caution|=moderation  subj:person|!private
  + China urged restraint. > China
  + The bishop urged caution in Belfast. > bishop
  - The vet urged caution with the dog.

frame appeal.show-restraint 0256
  verb urge|ask|call on|tell|advise|press  subj:actor|!private  xcomp:=exercise|=show|=refrain|=calm|=renounce|=disarm
  compose appeal
  + India urged Pakistan to show restraint. > India : Pakistan
  + Norway asked both sides to refrain from violence. > Norway

frame appeal.end-war 0256
  verb call|appeal|press|ask|push|plead|beg [for @ending]  subj:person|!private  to|of|in|on:hostility  to|of:!=war_on_drug|!=war_on_drugs|!=war_on_poverty
  verb ask|urge|press|lobby|beg|petition  obj|iobj:person  [for @ending]  to|of|in|on:hostility
  verb urge|seek|advocate|propose|request|want [@ending]  to|of|in|on:hostility  subj:person|!private
  noun call|appeal|plea|request [for @ending]  to|of|in|on:hostility
  + The pope appealed for an end to the bloodshed in Syria. > pope
  + The bishops asked the general for a halt to the shelling. > bishops : general
  + China urged a cessation of hostilities. > China
  - The singer called for an end to the war on her fans.
  - The senator called for an end to the war on drugs.

# an end to what is no fighting: a tax, a rule, a system, a wrong
frame appeal.end-policy 0242
  verb call|appeal|press|ask|push|plead|campaign|lobby [for @ending]  subj:person|!private  to|of|in|on:any
  verb ask|urge|press|lobby|petition  obj|iobj:person  [for @ending]  to|of|in|on:any
  verb urge|seek|advocate|propose|recommend [@ending]  to|of|in|on:any  subj:person|!private
  noun call|appeal|plea|request|campaign [for @ending]  to|of|in|on:any  by|from|poss|mod:actor
  target from,obj,iobj,on
  + The senator called for an end to the sugar tax. > senator
  + The union urged a halt to the sale of the port. > union
  + The party campaigned for an end to subsidies for oil companies. > party
  - The bishop called for an end to the fighting in Aleppo.
  - The coach called for an end to the training.

frame appeal.end-rights 0243
  verb call|appeal|press|ask|push|plead|campaign|lobby [for @ending]  subj:person|!private  to|of|in|on:wrongs|abuses
  verb urge|seek|advocate|propose|recommend [@ending]  to|of|in|on:wrongs|abuses  subj:person|!private
  noun call|appeal|plea|request|campaign [for @ending]  to|of|in|on:wrongs|abuses  by|from|poss|mod:actor
  target from,on,by
  + The activist called for an end to discrimination against women. > activist
  + Amnesty called for an end to the torture of prisoners in Egypt. > Amnesty
  - The archbishop called for an end to the war in Sudan.

# --- 026 meeting ---------------------------------------------------------------------------------------------------------

frame appeal.talks 026
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:talks  subj:!private
  verb call|appeal|push|press|ask|plead  for:talks  subj:person|!private
  noun call|appeal|request|push|plea  for:talks
  + North Korea called for talks with the United States. > North Korea : United States
  + Egypt called for a summit with Ethiopia. > Egypt : Ethiopia
  - The airline called for a meeting of shareholders.

frame appeal.seek-talks 026
  verb urge|seek|advocate|propose|request|suggest|offer|favour|favor [@talks]  subj:person|!private
  noun proposal|offer|request|suggestion  of|for:talks  by|poss|from|mod:actor
  + Pakistan proposed talks with India. > Pakistan : India
  + Iran's offer of talks surprised Iraq. > Iran
  - The label proposed a meeting to the singer.

frame appeal.come-to-table 026
  verb urge|ask|call on|press|invite|push  subj:actor|!private  obj|on:actor  xcomp:=negotiate|=talk|=meet|=sit|=resume
  verb urge|ask|call on|press|invite|push  subj:actor|!private  obj|on:actor  xcomp:^04  xcomp:!^045|!^042
  verb urge|press|invite  subj:actor|!private  obj:actor  to:talks|=table|=negotiating_table
  compose appeal
  + The envoy urged the Taliban to return to the table. > envoy : Taliban
  + Canada pressed both rebels and government to negotiate. > Canada
  - Police asked witnesses to come forward.
  - The host invited the guest to sit.

# --- 027, 028 settling and mediating ---------------------------------------------------------------------------------------

frame appeal.settle 027
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:settlement
  verb call|appeal|push|press|plead|ask|pray  for:settlement|=peace_talk|=peaceful_end|=political_solution  subj:person|!private
  noun call|appeal|plea|push  for:settlement
  + The African Union appealed for reconciliation in Burundi. > African Union
  + Norway called for a political solution in Sri Lanka. > Norway
  - The diner called for peace and quiet.

frame appeal.favour-settlement 027
  verb urge|seek|advocate|propose|champion|suggest [@settlement]  to:!=issue|!=problem|!=question|!=matter|!=deficit|!=debt|!=shortage  subj:actor|!private
  verb urge|ask|call on|press  subj:actor|!private  obj|on:actor  xcomp:=resolve|=settle|=reconcile  
  compose appeal
  + Jordan advocated a two-state solution. > Jordan
  + Oman urged Iran to settle the dispute. > Oman : Iran
  - The senator proposed a solution to the problem of traffic.
  - The coach urged the team to settle down.

frame appeal.mediation 028
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:=mediation|=arbitration|=mediator|=good_offices
  verb call|appeal|push|press|ask  for:=mediation|=arbitration|=mediator|=good_offices  subj:person|!private
  verb seek|urge|request|propose|suggest [mediation|arbitration|mediator|good offices]
  noun call|appeal|request|proposal  for:=mediation|=arbitration|=mediator
  + Sudan asked the African Union for mediation. > Sudan : African Union
  + Kenya sought mediation. > Kenya
  - The couple sought mediation in their divorce.

frame appeal.ask-to-mediate 028
  verb ask|urge|call on|request|invite|press  subj:actor|!private  xcomp:=mediate|=arbitrate|=intervene|=broker|=intercede|=facilitate
  + Lebanon asked Qatar to mediate. > Lebanon : Qatar
  + The rebels invited Norway to broker the talks. > rebels : Norway
  - The twins asked their mother to intervene.

frame appeal.idiom none
  verb call [into question]
  verb call [in sick|to order|it a day]
  verb ask  xcomp|ccomp:=like|=know
  verb call  for:=caution|=rain|=snow|=wind|=shower
  - Analysts called the plan into question.
  - The forecast for Cyprus called for rain.
