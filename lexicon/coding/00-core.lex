frame core.criticize 111
  verb criticize|criticise|condemn|denounce|decry|deplore|slam|blast|lambast|lambaste|rebuke|castigate|chide|rap|berate|scold|censure|attack|assail|excoriate|lash out|hit out|deride|disparage|mock|ridicule|insult  subj:person
  noun criticism|condemnation|denunciation|rebuke
  + France condemned Russia for the raid. > France : Russia
frame core.accuse 112
  verb accuse|blame|charge|fault  subj:person  obj:person
  noun accusation|allegation
  + Iran accused Israel of killing a scientist. > Iran : Israel
frame core.attack 190
  verb attack|assault|storm|raid|ambush|shell|bombard|bomb|pound|strike|fight|battle|clash|invade  subj:person
  verb launch|carry out|mount|intensify [attack|offensive|assault|raid|strike]
  noun attack|assault|offensive|raid|invasion|bombardment|shelling|airstrike
  + Russian troops attacked Ukrainian soldiers. > Russian troops : Ukrainian soldiers
frame core.kill 190
  verb kill|shoot|wound|injure|murder  obj:person
  toll killed obj
  + Gunmen killed two soldiers. > Gunmen : soldiers
frame core.seize 192
  verb seize|capture|overrun|occupy|retake|recapture  subj:person  obj:place|actor
  verb seize|take|gain [control]
  + Rebels seized the town of Goma. > Rebels : Goma
frame core.arrest 173
  verb arrest|detain|jail|imprison|charge|sentence|convict  obj:person
  noun arrest|detention
  toll arrested obj
  + Police arrested three protesters. > Police : protesters
frame core.protest 141
  verb protest|demonstrate|rally|march
  noun protest|demonstration|rally|march
  bare
  + Students protested in Lyon. > Students
frame core.demand 100
  verb demand|insist
  noun demand
  compose demand
  + Iran demanded an apology from Israel. > Iran : Israel
frame core.reject 120
  verb reject|refuse|deny|rebuff|turn down|dismiss  subj:actor
  noun rejection|refusal
  compose reject
  + Iran rejected the proposal by the United States. > Iran : United States
frame core.threaten 130
  verb threaten|warn  subj:actor
  noun threat|warning
  compose threat
  + North Korea threatened Japan. > North Korea : Japan
frame core.sanction 163
  verb impose|slap [sanction|embargo|tariff]
  noun sanction|embargo  on|against:actor
  + The United States imposed sanctions on Iran. > United States : Iran
frame core.release 0841
  verb release|free  subj:actor  obj:person
  noun release  of:person
  + Hamas freed two hostages. > Hamas : hostages
frame core.withdraw 0874
  verb withdraw|pull out|retreat  subj:actor
  noun withdrawal|pullout
  + Russia withdrew its troops from Kherson. > Russia
frame core.investigate 090
  verb investigate|probe  subj:actor
  noun investigation|inquiry|probe  into:any
  + Police are investigating the attack by rebels. > Police
frame core.deploy 154
  verb deploy|mobilize|mobilise|mass  subj:actor
  noun deployment
  + Russia deployed troops to the border with Ukraine. > Russia : Ukraine
