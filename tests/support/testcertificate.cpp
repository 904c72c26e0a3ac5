// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testcertificate.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace tradewind {

namespace {

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Freed<X509_free>>;
using BufferPointer = std::unique_ptr<BIO, Freed<BIO_free>>;

QByteArray contents(BIO *buffer)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(buffer, &data);
    return {data, static_cast<qsizetype>(size)};
}

void addExtension(X509 *to, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, to, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData())) {
        X509_add_ext(to, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

} // namespace

TestCertificate makeCertificate(const CertificateWish &wish, const TestCertificate *issuer)
{
    static int serial = 1000;
    const KeyPointer key(EVP_EC_gen("P-256"));
    const CertificatePointer certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 86'400L * wish.validFromDays);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86'400L * wish.validToDays);
    X509_set_pubkey(certificate.get(), key.get());
    const QByteArray name = wish.isAuthority ? "Test authority " + QByteArray::number(serial) : wish.host.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);

    KeyPointer issuerKey;
    CertificatePointer issuerCertificate;
    if (issuer != nullptr) {
        const BufferPointer keyText(BIO_new_mem_buf(issuer->keyPem.constData(), static_cast<int>(issuer->keyPem.size())));
        const BufferPointer text(BIO_new_mem_buf(issuer->certificatePem.constData(), static_cast<int>(issuer->certificatePem.size())));
        issuerKey.reset(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr));
        issuerCertificate.reset(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
    }
    X509 *const signer = issuerCertificate ? issuerCertificate.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    addExtension(certificate.get(), signer, NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!wish.isAuthority) {
        addExtension(certificate.get(), signer, NID_subject_alt_name, "DNS:" + wish.host.toUtf8());
        addExtension(certificate.get(), signer, NID_ext_key_usage, wish.isForServers ? "serverAuth" : "clientAuth");
    }
    X509_sign(certificate.get(), issuerKey ? issuerKey.get() : key.get(), EVP_sha256());

    const BufferPointer certificateText(BIO_new(BIO_s_mem())), keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {contents(certificateText.get()), contents(keyText.get())};
}

} // namespace tradewind
