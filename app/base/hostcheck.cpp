// SPDX-License-Identifier: Apache-2.0
#include "base/hostcheck.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

bool isInside(const QHostAddress &address, std::initializer_list<const char *> networks)
{
    for (const char *network : networks) {
        if (address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network))))
            return true;
    }
    return false;
}

/// The IPv4 address an IPv6 one carries, or null.
std::optional<QHostAddress> carriedAddress(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto from = [&bytes](int at) {
        return QHostAddress(quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8 | quint32(bytes[at + 3]));
    };
    if (isInside(address, {"::ffff:0:0/96", "::/96", "64:ff9b::/96"}) && !isInside(address, {"::1/128", "::/128"}))
        return from(12);
    if (isInside(address, {"2002::/16"}))
        return from(2);
    return std::nullopt;
}

} // namespace

AddressReach reachOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        if (const auto carried = carriedAddress(address))
            return reachOf(*carried);
        if (isInside(address, {"::1/128", "fc00::/7"}))
            return AddressReach::Own;
        return isInside(address, {"2000::/3"}) && !isInside(address, {"2001:db8::/32", "2001::/23"}) ? AddressReach::Public
                                                                                                     : AddressReach::Nowhere;
    }
    if (address.protocol() != QAbstractSocket::IPv4Protocol)
        return AddressReach::Nowhere;
    if (isInside(address, {"127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"}))
        return AddressReach::Own;
    if (isInside(address, {"0.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
                           "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"}))
        return AddressReach::Nowhere;
    return AddressReach::Public;
}

Result<void> checkUrl(const QUrl &url, bool allowOwnServer)
{
    // Every spelling the C library would read as a number: decimal, hexadecimal, octal, shortened. QUrl already rewrites most of them.
    static const QRegularExpression number(u"^(0x[0-9a-f]+|[0-9]+)(\\.(0x[0-9a-f]+|[0-9]+))*\\.?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty())
        return Error{Error::Kind::BadUse, u"The address of the server cannot be read. Type it as https://name.example.com."_s};
    if (!url.userInfo().isEmpty())
        return Error{Error::Kind::BadUse,
                     u"A password does not belong into the address of %1; type it where the key is asked for."_s.arg(host)};
    if (url.scheme() != u"https" && !(allowOwnServer && url.scheme() == u"http"))
        return Error{Error::Kind::BadUse, u"%1 is not asked over %2: only https keeps customers' data private."_s.arg(host, url.scheme())};
    const bool isAddress = !QHostAddress(host).isNull() && (host.contains(u':') || host.count(u'.') == 3);
    if (!isAddress && number.match(host).hasMatch())
        return Error{Error::Kind::BadUse, u"%1 is a number in disguise, not the name of a server."_s.arg(host)};
    return {};
}

Result<void> checkAddress(const QUrl &url, const QHostAddress &address, bool allowOwnServer)
{
    const AddressReach reach = reachOf(address);
    if (reach == AddressReach::Nowhere)
        return Error{Error::Kind::Denied, u"%1 leads to %2, where no server of a vendor can be."_s.arg(url.host(), address.toString())};
    if (reach == AddressReach::Own && !allowOwnServer)
        return Error{Error::Kind::Denied, u"%1 leads to %2, inside this house. Switch on \"own server\" if that is meant."_s.arg(
                                              url.host(), address.toString())};
    if (reach == AddressReach::Public && url.scheme() != u"https")
        return Error{Error::Kind::Denied, u"%1 is on the internet and is only asked over https."_s.arg(url.host())};
    return {};
}

} // namespace tradewind
