"""Names of people of many cultures, made by chance from parts: (given names, family names) each. A family name comes with its
particles, joined here by hyphens where the name itself has none of its own; where the family name comes first, so do the lists.
Source: general knowledge of common names. Reason: the annotated sets name few people outside Europe and America.
"""

import random

CULTURES = [
    (given.split(), family.split())
    for given, family in (
        (  # arabic
            "Khalid Mahmoud Nasser Yusuf Tariq Samir Faisal Hamad Omar Layla Huda Mona Rania Ziad Walid Bassam Ghassan Jamal Saad Abdulrahman Abdelaziz Izz",
            "al-Masri al-Hariri al-Sabah al-Khatib al-Ghamdi Haddad Khoury Mansour Barakat Nasrallah Shaheen Aboud Darwish al-Jabouri el-Baradei al-Din Haniyeh Qureia bin-Salman Abu-Zaid Hamdan Fayyad",
        ),
        (  # persian
            "Hossein Mohsen Reza Farhad Shirin Parisa Bahram Dariush Kamran Ali Mehdi Saeed",
            "Jalili Rezaei Tehrani Karimi Mousavi Sadeghi Ahmadi Kazemi Hosseini Larijani Zahedi Velayati",
        ),
        (  # turkish
            "Mehmet Ayşe Kemal Emre Bülent Fatma Cem Hakan Selahattin İsmail",
            "Yılmaz Demirtaş Öztürk Kılıçdaroğlu Aydın Çelik Şahin Arslan Koç Gül",
        ),
        (  # chinese
            "Wei Jiang Zhang Liu Chen Huang Wang Zhao Zhou Xu Ma Hu",
            "Jianguo Xiaoming Yi Kejian Jiechi Weihua Guoqiang Lijun Meiling Enlai Shaoqi Ruihuan",
        ),
        (  # korean
            "Kim Park Lee Choi Jung Kang Yoon Han Moon Cho",
            "Jong-un Geun-hye Myung-bak Young-sam Dae-jung Yong-chol Son-hui Jae-in Chun-hee Sung-hyun",
        ),
        (  # japanese
            "Hiroshi Kenji Yuki Takashi Naoko Akira Fumio Yoshihide Keiko Haruki",
            "Tanaka Suzuki Yamamoto Kishida Watanabe Nakasone Ishiba Fukuda Mori Aso",
        ),
        (  # vietnamese
            "Nguyen Tran Le Pham Vo Dang",
            "Van-Thieu Duc Tho Minh-Triet Xuan-Phuc Thanh Quang Hung Linh Giap",
        ),
        (  # indian
            "Rajesh Priya Anil Sunita Vikram Arjun Lakshmi Manmohan Narendra Mamata Jyoti",
            "Sharma Banerjee Reddy Iyer Chaudhary Patel Gowda Nair Singh Mukherjee Yadav",
        ),
        (  # pakistani
            "Asif Nawaz Imran Benazir Shahid Fazlur Hina Ayesha",
            "Zardari Qureshi Khan Bhutto Rehman Abbasi Afridi Durrani",
        ),
        (  # african
            "Kwame Chinua Ngozi Olusegun Jomo Thabo Amina Salva Riek Abiy Kofi Julius Wole Yoweri Tedros",
            "Okonkwo Adeyemi Mbeki Kiir Machar Kenyatta Odinga Nkurunziza Tshisekedi Museveni Mensah Diallo Traoré Ouattara Gebreyesus Okafor",
        ),
        (  # russian
            "Sergei Vladimir Dmitri Yevgeny Mikhail Natalya Olga Viktor Igor Alexei Maria",
            "Lavrentyev Peskov Medinsky Ivanov Kozak Surkov Zakharova Nebenzya Kuznetsov Grigoryev Petrov Shoigu",
        ),
        (  # ukrainian
            "Oleksandr Mykhailo Andriy Yulia Rustem Leonid Petro",
            "Podolyak Yermak Tymoshenko Kuchma Umerov Kravchuk Klimkin Zaluzhny",
        ),
        (  # polish
            "Jarosław Donald Wojciech Małgorzata Zbigniew Lech",
            "Kowalczyk Wiśniewski Ziobro Mazowiecki Kaczmarek Dąbrowski",
        ),
        (  # balkan
            "Slobodan Aleksandar Hashim Milorad Ivica Bakir Zoran Vjosa Edi",
            "Dodik Vučić Thaçi Izetbegović Dačić Plenković Kurti Hoxha Marković Jovanović",
        ),
        (  # spanish
            "Juan Manuel José María Rodrigo Gabriela Humberto Iván Piedad Nicolás Jorge Álvaro",
            "Santos García-Peña López Márquez Londoño Uribe Córdoba de-la-Calle Maduro Rodríguez Guaidó Sánchez Ortega",
        ),
        (  # portuguese
            "João Luiz António Dilma Aníbal Fernando",
            "da-Silva Cavaco Costa Guterres Cardoso dos-Santos Marques Pereira",
        ),
        (  # french
            "Jean-Yves François Élisabeth Hubert Dominique Ségolène Laurent",
            "Le-Drian Védrine de-Villepin Fabius Borne Dubois Lefèvre d'Estaing",
        ),
        (  # german
            "Frank-Walter Annalena Heiko Jürgen Ursula Hans-Dietrich Klaus",
            "Steinmeier von-der-Leyen Kinkel Baerbock Maas Schröder Müller Weiß",
        ),
        (  # dutch
            "Jan-Peter Wim Sigrid Joop Geert Max",
            "van-der-Stoel Kok den-Uyl van-Agt Balkenende de-Vries Brinkman",
        ),
        (  # nordic
            "Jens Jonas Gro Martti Carl Anna Helle Ólafur Margot",
            "Stoltenberg Gahr-Støre Brundtland Ahtisaari Bildt Lindh Grímsson Wallström Lökke-Rasmussen",
        ),
        (  # irish
            "Seamus Gerry Bertie Siobhán Declan Martin Niamh",
            "O'Neill McGuinness Ó-Cuív MacBride O’Donnell Ahern Mallon Fitzgerald",
        ),
        (  # english
            "James Margaret Thomas Andrew Susan William Karen George Emily Robert J. A. Patricia Henry Dorothy Frank Bill Ted",
            "Whitfield Ashdown Crocker Holbrooke Mitchell Blackwood Pickering Carrington Harriman Sherman Burns Rice Brown Green Young Long Church Banks Hill Price Field Wise Law Power Marsh",
        ),
        (  # hebrew
            "Yitzhak Shimon Tzipi Avigdor Ehud Dalia Yair Moshe Gilad",
            "Ben-Ami Lieberman Rabinovich Erekat Barak Livni Molcho Ya'alon Shalom Bar-Lev",
        ),
        (  # indonesian
            "Susilo Marty Retno Joko Surin Prabowo Sukarno Suharto",
            "Yudhoyono Natalegawa Marsudi Widodo Pitsuwan Subianto Wirajuda Hatta",
        ),
        (  # caucasus
            "Nikol Ilham Salome Zohrab Mikheil Elmar Ararat",
            "Pashinyan Aliyev Zourabichvili Mnatsakanyan Saakashvili Mammadyarov Mirzoyan Ter-Petrosyan",
        ),
        (  # afghan
            "Hamid Abdullah Ashraf Gulbuddin Mohammad Sher Zalmay Fawzia",
            "Karzai Abdullah Ghani Hekmatyar Stanikzai Khalilzad Koofi Baradar Haqqani",
        ),
        (  # burmese
            "Aung Thein Khin Min Ohn Thant Ne",
            "San Sein Nyunt Hlaing Kyaw Myint Win Maung",
        ),
    )
]
PARTICLES = ("de-la", "von-der", "van-der", "de", "dos", "da", "van", "von", "den", "Le", "Ó")


def made_up_person(chance: random.Random, words: int) -> str:
    """A name of one word (most often a family name) or of more."""
    given, families = chance.choice(CULTURES)
    if chance.random() < 0.1:  # a given name of one culture and a family name of another
        families = chance.choice(CULTURES)[1]
    family = chance.choice(families)
    for particle in PARTICLES:
        if family.startswith(f"{particle}-"):
            family = f"{particle.replace('-', ' ')} {family[len(particle) + 1 :]}"
            break
    if words == 1:
        return family if chance.random() < 0.75 else chance.choice(given)
    initial = f"{chance.choice('ABCDEFGHJKLMNPRSTW')}. " if chance.random() < 0.15 else ""
    return f"{chance.choice(given)} {initial}{family}"
