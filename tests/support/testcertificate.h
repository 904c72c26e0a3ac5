// SPDX-License-Identifier: Apache-2.0
// Certificates made on the spot, good and bad in every way a server's can be.
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace tradewind {

/// What a certificate says of itself.
struct CertificateWish
{
    QString host = QStringLiteral("localhost"); ///< its only subject alternative name
    int validFromDays = -1;                     ///< from today
    int validToDays = 30;
    bool isForServers = true; ///< else for clients only
    bool isAuthority = false;
};

struct TestCertificate
{
    QByteArray certificatePem, keyPem;
    QSslCertificate certificate() const { return QSslCertificate(certificatePem, QSsl::Pem); }
    QSslKey key() const { return QSslKey(keyPem, QSsl::Ec, QSsl::Pem); }
};

/// A fresh P-256 key with a certificate signed by `issuer`, or by itself without one.
TestCertificate makeCertificate(const CertificateWish &wish, const TestCertificate *issuer = nullptr);

} // namespace tradewind
