// SPDX-License-Identifier: Apache-2.0
// Passwords and keys: in the system's keychain or, without one, in memory until the program ends; never in a file.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace tradewind {

/// Where secrets are kept. Answers come later, once, on the thread that asked; each within the time limit.
class Secrets
{
public:
    using Answer = std::function<void(Result<QByteArray>)>;
    using Done = std::function<void(Result<void>)>;

    virtual ~Secrets() = default;

    /// Errors: NotFound; Unavailable when the keychain does not answer in time (a locked one waits for ever); Denied.
    virtual void read(const QString &key, Answer answer) = 0;
    virtual void write(const QString &key, const QByteArray &secret, Done done) = 0;
    virtual void remove(const QString &key, Done done) = 0;
};

/// The system's keychain through QtKeychain, without its plaintext fallback. Secrets over 2,048 bytes are kept in parts,
/// because Windows allows 2,560 bytes each.
class KeychainSecrets final : public Secrets
{
public:
    explicit KeychainSecrets(QString service = QStringLiteral("tradewind"), int timeoutMs = 8000);

    void read(const QString &key, Answer answer) override;
    void write(const QString &key, const QByteArray &secret, Done done) override;
    void remove(const QString &key, Done done) override;

private:
    void readPart(const QString &key, int part, QByteArray before, Answer answer);
    void writePart(const QString &key, int part, QByteArray rest, Done done);

    QString m_service;
    int m_timeoutMs;
};

/// Forgets everything with the program: for tests, and for a session without a keychain.
class MemorySecrets final : public Secrets
{
public:
    void read(const QString &key, Answer answer) override;
    void write(const QString &key, const QByteArray &secret, Done done) override;
    void remove(const QString &key, Done done) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// The keychain where there is one, else memory: what could not be kept is known until the program ends, and `done` still says so.
class SessionSecrets final : public Secrets
{
public:
    /// `lasting` outlives it.
    explicit SessionSecrets(Secrets &lasting)
        : m_lasting(lasting)
    {}

    void read(const QString &key, Answer answer) override;
    void write(const QString &key, const QByteArray &secret, Done done) override;
    void remove(const QString &key, Done done) override;

private:
    Secrets &m_lasting;
    MemorySecrets m_session;
};

/// Reads and waits: for a worker thread or the console, never the window's thread. The question is asked on the program's first thread,
/// because QtKeychain's queue belongs to one thread and so do the secrets of this session. Errors: as Secrets::read, and Unavailable
/// when no answer comes within `timeoutMs`.
Result<QByteArray> waitForSecret(Secrets &secrets, const QString &key, int timeoutMs = 10'000);

} // namespace tradewind
