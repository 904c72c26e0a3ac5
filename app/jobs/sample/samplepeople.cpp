// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/samplepeople.h"

#include "jobs/sample/chance.h"

#include <array>

namespace tradewind {

namespace {

using namespace std::literals;

constexpr std::array firstNames{
    "Aaron"sv,  "Abby"sv,   "Adele"sv,  "Aisha"sv,   "Alan"sv,  "Alma"sv,    "Amir"sv,    "Anders"sv, "Anita"sv,  "Anton"sv,  "April"sv,
    "Arlo"sv,   "Asha"sv,   "Audrey"sv, "Beatriz"sv, "Ben"sv,   "Bianca"sv,  "Boyd"sv,    "Brenda"sv, "Bruno"sv,  "Caleb"sv,  "Carla"sv,
    "Carmen"sv, "Cecil"sv,  "Celia"sv,  "Chad"sv,    "Clara"sv, "Clint"sv,   "Colleen"sv, "Corey"sv,  "Dale"sv,   "Dana"sv,   "Darius"sv,
    "Deb"sv,    "Delia"sv,  "Denny"sv,  "Diego"sv,   "Dora"sv,  "Doug"sv,    "Edith"sv,   "Eli"sv,    "Elena"sv,  "Ellen"sv,  "Emil"sv,
    "Erin"sv,   "Esther"sv, "Ethan"sv,  "Eva"sv,     "Faith"sv, "Farid"sv,   "Felix"sv,   "Fiona"sv,  "Frank"sv,  "Gail"sv,   "Gene"sv,
    "Gloria"sv, "Grace"sv,  "Greg"sv,   "Greta"sv,   "Hank"sv,  "Hannah"sv,  "Hazel"sv,   "Heidi"sv,  "Hugo"sv,   "Ian"sv,    "Ida"sv,
    "Imani"sv,  "Ines"sv,   "Irene"sv,  "Isaac"sv,   "Ivan"sv,  "Ivy"sv,     "Jada"sv,    "Jared"sv,  "Jenna"sv,  "Joel"sv,   "Joan"sv,
    "Jonas"sv,  "Judy"sv,   "Julio"sv,  "Kara"sv,    "Karl"sv,  "Keith"sv,   "Kira"sv,    "Kurt"sv,   "Lamar"sv,  "Lana"sv,   "Lars"sv,
    "Laura"sv,  "Leah"sv,   "Leon"sv,   "Lila"sv,    "Linus"sv, "Lois"sv,    "Luis"sv,    "Lydia"sv,  "Mabel"sv,  "Malik"sv,  "Mara"sv,
    "Marcus"sv, "Maren"sv,  "Marta"sv,  "Mateo"sv,   "Maya"sv,  "Mei-Lin"sv, "Miles"sv,   "Mona"sv,   "Myra"sv,   "Nadia"sv,  "Naomi"sv,
    "Neil"sv,   "Nina"sv,   "Noah"sv,   "Nora"sv,    "Olga"sv,  "Omar"sv,    "Opal"sv,    "Oscar"sv,  "Otis"sv,   "Paige"sv,  "Paul"sv,
    "Pearl"sv,  "Petra"sv,  "Phil"sv,   "Priya"sv,   "Quinn"sv, "Rafael"sv,  "Ramona"sv,  "Reed"sv,   "Rita"sv,   "Robert"sv, "Rosa"sv,
    "Ross"sv,   "Ruth"sv,   "Sadie"sv,  "Samir"sv,   "Sara"sv,  "Seth"sv,    "Sofia"sv,   "Stan"sv,   "Stella"sv, "Sven"sv,   "Tara"sv,
    "Tess"sv,   "Theo"sv,   "Thomas"sv, "Tina"sv,    "Todd"sv,  "Uma"sv,     "Vera"sv,    "Vince"sv,  "Viola"sv,  "Wade"sv,   "Wanda"sv,
    "Wes"sv,    "Willa"sv,  "Xavier"sv, "Yolanda"sv, "Yusuf"sv, "Zoe"sv};

// Surnames are put together from two halves: 24 × 20 of them.
constexpr std::array surnameHeads{"Ash"sv, "Beck"sv, "Bram"sv,   "Calder"sv, "Dun"sv,   "Elder"sv, "Fern"sv, "Gar"sv,
                                  "Hal"sv, "Hart"sv, "Ken"sv,    "Lang"sv,   "Mar"sv,   "Nor"sv,   "Oak"sv,  "Pem"sv,
                                  "Rad"sv, "Rock"sv, "Sander"sv, "Thorn"sv,  "Under"sv, "Wake"sv,  "Whit"sv, "Win"sv};
constexpr std::array surnameTails{"berg"sv, "bury"sv, "by"sv,  "croft"sv, "den"sv,  "dahl"sv,  "field"sv, "ford"sv, "gate"sv, "holm"sv,
                                  "land"sv, "ley"sv,  "low"sv, "man"sv,   "more"sv, "quist"sv, "sted"sv,  "ton"sv,  "well"sv, "wick"sv};

constexpr std::array streetHeads{"Alder"sv,      "Bluestem"sv,  "Bobolink"sv,  "Cedar Fork"sv, "Clover"sv,      "Coneflower"sv,
                                 "Cottonwood"sv, "Dragonfly"sv, "Elmwood"sv,   "Foxtail"sv,    "Goldenrod"sv,   "Hackberry"sv,
                                 "Indigo"sv,     "Juniper"sv,   "Killdeer"sv,  "Larkspur"sv,   "Meadowlark"sv,  "Nuthatch"sv,
                                 "Orchard"sv,    "Pheasant"sv,  "Quail Run"sv, "Ridgeline"sv,  "Sandbar"sv,     "Switchgrass"sv,
                                 "Tallgrass"sv,  "Turnstone"sv, "Upland"sv,    "Vesper"sv,     "Walnut Bend"sv, "Yarrow"sv};
constexpr std::array streetTails{"Ave"sv, "Blvd"sv, "Cir"sv, "Ct"sv, "Dr"sv, "Ln"sv, "Pl"sv, "Rd"sv, "St"sv, "Way"sv};
constexpr std::array companyTails{"Drywall"sv, "Plumbing"sv, "Farms"sv,    "Electric"sv,
                                  "Roofing"sv, "Courier"sv,  "Catering"sv, "Landscaping"sv};

struct Town
{
    std::string_view city, state, zip;
};

// Real places with their own ZIP codes (GeoNames); the streets are invented.
constexpr Town towns[] = {
    {"Ames", "IA", "50010"},
    {"Ames", "IA", "50014"},
    {"Ankeny", "IA", "50021"},
    {"Boone", "IA", "50036"},
    {"Carlisle", "IA", "50047"},
    {"Corydon", "IA", "50060"},
    {"Grimes", "IA", "50111"},
    {"Grinnell", "IA", "50112"},
    {"Huxley", "IA", "50124"},
    {"Indianola", "IA", "50125"},
    {"Johnston", "IA", "50131"},
    {"Marshalltown", "IA", "50158"},
    {"Nevada", "IA", "50201"},
    {"Newton", "IA", "50208"},
    {"Osceola", "IA", "50213"},
    {"Pella", "IA", "50219"},
    {"Polk City", "IA", "50226"},
    {"Story City", "IA", "50248"},
    {"West Des Moines", "IA", "50265"},
    {"West Des Moines", "IA", "50266"},
    {"Des Moines", "IA", "50309"},
    {"Des Moines", "IA", "50310"},
    {"Des Moines", "IA", "50311"},
    {"Des Moines", "IA", "50312"},
    {"Des Moines", "IA", "50313"},
    {"Des Moines", "IA", "50314"},
    {"Des Moines", "IA", "50315"},
    {"Des Moines", "IA", "50317"},
    {"Des Moines", "IA", "50320"},
    {"Des Moines", "IA", "50321"},
    {"Urbandale", "IA", "50322"},
    {"Urbandale", "IA", "50323"},
    {"Windsor Heights", "IA", "50324"},
    {"Clive", "IA", "50325"},
    {"Mason City", "IA", "50401"},
    {"Fort Dodge", "IA", "50501"},
    {"Sac City", "IA", "50583"},
    {"Storm Lake", "IA", "50588"},
    {"Webster City", "IA", "50595"},
    {"Cedar Falls", "IA", "50613"},
    {"Waterloo", "IA", "50701"},
    {"Creston", "IA", "50801"},
    {"Spencer", "IA", "51301"},
    {"Carroll", "IA", "51401"},
    {"Council Bluffs", "IA", "51501"},
    {"Dubuque", "IA", "52001"},
    {"Iowa City", "IA", "52240"},
    {"Marion", "IA", "52302"},
    {"Cedar Rapids", "IA", "52402"},
    {"Ottumwa", "IA", "52501"},
    {"Oskaloosa", "IA", "52577"},
    {"Bettendorf", "IA", "52722"},
    {"Clinton", "IA", "52732"},
    {"Rochester", "MN", "55901"},
    {"Mankato", "MN", "56001"},
    {"Albert Lea", "MN", "56007"},
    {"Fairmont", "MN", "56031"},
    {"Moline", "IL", "61265"},
    {"Rock Island", "IL", "61201"},
    {"Hannibal", "MO", "63401"},
    {"Kirksville", "MO", "63501"},
    {"Maryville", "MO", "64468"},
    {"Chillicothe", "MO", "64601"},
    {"Omaha", "NE", "68102"},
    {"Bellevue", "NE", "68005"},
    {"Sioux Falls", "SD", "57105"},
};

// Three-digit area codes, Central time first. Only 555-0100 … 555-0199 of each is kept free for invented people.
constexpr std::string_view areaCodes =
    "319 515 563 641 712 218 320 507 612 651 763 952 217 224 309 312 331 618 630 708 730 773 779 815 847 872 314 417 557 573 636 660 "
    "816 262 274 414 534 608 715 920 308 402 531 316 620 785 913 605 701 405 539 580 918 479 501 870 210 214 254 281 325 346 361 409 "
    "432 469 512 682 713 726 737 806 817 830 832 936 940 956 972 979 225 318 337 504 985 228 601 662 769 205 251 256 334 938 201 202 "
    "203 206 207 208 212 213 215 216 219 220 223 227 229 231 234 239 240 248 252 253 260 267 269 270 272 276 278 279 283 301 302 303 "
    "304 305 307 310 313 315 317 321 323 326 330 332 336 339 341 347 351 352 360 364 369 380 385 386 401 404 406 407 408 410 412 413 "
    "415 419 423 424 425 434 435 440 442 443 445 458 463 470 475 478 480 484 502 503 505 508 509 510 513 516 517 518 520 530 540 541 "
    "551 559 561 562 564 567 570 571 574 575 585 586 602 603 606 607 609 610 614 615 616 617 619 623 626 627 628 629 631 640 646 650 "
    "657 661 667 669 678 679 680 681 689 702 703 704 706 707 714 716 717 718 719 720 724 725 727 731 732 734 740 747 754 757 760 762 "
    "765 770 772 774 775 781 786 801 802 803 804 805 810 812 813 814 818 820 828 831 838 839 843 845 848 850 854 856 857 858 859 860 "
    "862 863 864 865 878 901 904 906 908 909 910 912 914 916 917 919 925 928 929 930 931 934 937 941 947 949 951 954 959 970 971 973 "
    "978 980 984 989 ";
constexpr std::uint32_t areaCodeCount = static_cast<std::uint32_t>((areaCodes.size() + 1) / 4);
constexpr std::uint32_t mobilesPerCode = 90; // 0100 … 0189; the last ten are land lines

std::string phone(std::uint32_t code, std::uint32_t last)
{
    std::string text = "(";
    text += areaCodes.substr(code * 4, 3);
    text += ") 555-01";
    text += static_cast<char>('0' + last / 10);
    text += static_cast<char>('0' + last % 10);
    return text;
}

void appendLower(std::string &to, std::string_view text)
{
    for (const char c : text) {
        if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
            to += static_cast<char>(c | 0x20);
    }
}

} // namespace

SamplePerson samplePerson(std::uint64_t seed, std::uint32_t index)
{
    // Two neighbours of the numbering may share a roof, a surname and a land line.
    const std::uint32_t house = index / 2;
    Chance home(seed, 11, house);
    const bool together = home.happens(.24);
    Chance roof = together ? home : Chance(seed, 12, index);
    Chance self(seed, 13, index);

    SamplePerson person;
    person.number = 200'000 + index;
    const Town &town = towns[roof.below(std::size(towns))];
    person.city = town.city;
    person.state = town.state;
    person.zip = town.zip;
    person.address = std::to_string(roof.between(101, 4899));
    person.address += ' ';
    person.address += streetHeads[roof.below(streetHeads.size())];
    person.address += ' ';
    person.address += streetTails[roof.below(streetTails.size())];

    // People who come to share an invented phone number (there are only so many) never share a surname: each round through the numbers
    // moves on in the list of surnames.
    const std::uint32_t mobiles = areaCodeCount * mobilesPerCode;
    const auto surname = static_cast<std::uint32_t>((Chance(seed, 14, (together ? house * 2 : index) % mobiles).next() + index / mobiles) %
                                                    (surnameHeads.size() * surnameTails.size()));
    person.last = surnameHeads[surname / surnameTails.size()];
    person.last += surnameTails[surname % surnameTails.size()];
    person.first = firstNames[self.below(firstNames.size())];
    if (self.happens(.02) && !together) {
        person.isBusiness = true;
        person.first.clear();
        person.last += ' ';
        person.last += companyTails[self.below(companyTails.size())];
    }

    if (self.happens(.91)) {
        const std::uint32_t mobile = index % mobiles; // whole codes at a time would put a town into one code: walk across them
        const std::uint32_t central = 94 * mobilesPerCode;
        person.mobile = mobile < central ? phone(mobile % 94, mobile / 94)
                                         : phone(94 + (mobile - central) % (areaCodeCount - 94), (mobile - central) / (areaCodeCount - 94));
    }
    if (Chance(seed, 15, together ? house : house + (std::uint64_t(index % 2 + 1) << 32)).happens(.07))
        person.home = phone((together ? house : index) % 94, 90 + (together ? house : index) / 94 % 10);
    if (self.happens(.83)) {
        appendLower(person.email, person.first);
        if (!person.email.empty())
            person.email += '.';
        appendLower(person.email, person.last);
        person.email += std::to_string(index + 1);
        static constexpr std::array hosts{"@example.com"sv, "@example.org"sv, "@example.net"sv};
        person.email += hosts[self.below(3)];
    }
    person.blocksEmail = self.happens(.04);
    person.blocksPhone = self.happens(.05);
    if (!person.isBusiness && self.happens(.12)) {
        person.coFirst = firstNames[self.below(firstNames.size())];
        person.coLast = person.last;
    }
    return person;
}

} // namespace tradewind
