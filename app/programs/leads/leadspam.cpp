// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadspam.h"

#include <QRegularExpression>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString lower(const std::string &text)
{
    return QString::fromStdString(text).toLower();
}

bool isMadeUpName(const QString &name)
{
    static const QStringList words{u"test"_s, u"testing"_s, u"asdf"_s, u"qwerty"_s, u"aaa"_s, u"abc"_s, u"xxx"_s,
                                   u"none"_s, u"n/a"_s,     u"na"_s,   u"string"_s, u"foo"_s, u"fake"_s};
    if (words.contains(name) || name.startsWith(u"test0") || name.startsWith(u"test1"))
        return true;
    // Six letters without a vowel are a hand on the keyboard in every language that DMS exports hold.
    static const QRegularExpression mash(u"^[bcdfghjklmnpqrstvwxz]{6,}$"_s);
    static const QRegularExpression repeated(u"^(.)\\1{3,}$"_s);
    return mash.match(name).hasMatch() || repeated.match(name).hasMatch();
}

bool isThrowAway(const std::string &email)
{
    static const QStringList domains{u"mailinator.com"_s,  u"guerrillamail.com"_s, u"10minutemail.com"_s, u"tempmail.com"_s,
                                     u"temp-mail.org"_s,   u"yopmail.com"_s,       u"trashmail.com"_s,    u"sharklasers.com"_s,
                                     u"dispostable.com"_s, u"maildrop.cc"_s,       u"getnada.com"_s,      u"fakeinbox.com"_s};
    const QString domain = lower(email).section(u'@', 1);
    return domains.contains(domain);
}

bool advertises(const QString &text)
{
    for (const QString &phrase :
         {u"seo service"_s, u"search engine optim"_s, u"backlink"_s, u"rank your website"_s, u"rank on google"_s, u"web design service"_s,
          u"crypto"_s, u"bitcoin"_s, u"viagra"_s, u"cialis"_s, u"casino"_s, u"business loan"_s, u"merchant cash"_s, u"guest post"_s,
          u"our marketing agency"_s, u"increase your traffic"_s, u"email list of"_s, u"click here to"_s}) {
        if (text.contains(phrase))
            return true;
    }
    return false;
}

} // namespace

SpamFinding spamSigns(const Lead &lead)
{
    SpamFinding finding;
    const auto add = [&finding](int weight, const QString &sign) {
        finding.weight += weight;
        finding.signs << sign;
    };
    if (lead.isTest)
        add(100, u"the sender marked it as a test"_s);
    const QString first = lower(lead.firstName), last = lower(lead.lastName), comments = lower(lead.comments);
    if (isMadeUpName(first) || isMadeUpName(last))
        add(60, u"the name looks made up"_s);
    if (!first.isEmpty() && first == last)
        add(40, u"first and last name are the same"_s);
    if (std::any_of(lead.emails.begin(), lead.emails.end(), isThrowAway))
        add(100, u"the e-mail belongs to a throw-away service"_s);
    if (advertises(comments))
        add(60, u"the comments advertise something"_s);
    static const QRegularExpression link(u"https?://|www\\."_s);
    const auto links = static_cast<int>(comments.count(link));
    // A chat or marketplace transcript carries one link of its own.
    if (links > 1 || QString::fromStdString(lead.name()).toLower().contains(link))
        add(std::min(links, 3) * 40, u"it is full of links"_s);
    return finding;
}

} // namespace tradewind
