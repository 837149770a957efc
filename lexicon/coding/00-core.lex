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
frame core.deploy 154
  verb deploy|mobilize|mobilise|mass  subj:actor
  noun deployment
  + Russia deployed troops to the border with Ukraine. > Russia : Ukraine
