# Does what systemd does for a socket unit: listens, starts the command whenever somebody connects and it does not run,
# and hands it the socket. Usage: perl activate.pl SOCKET COMMAND...; prints `started` and `ended` of each run.
use strict;
use warnings;
use Fcntl 'F_SETFD';
use IO::Socket::UNIX;
use POSIX 'dup2';

my ($path, @command) = @ARGV;
my $listener = IO::Socket::UNIX->new(Local => $path, Listen => 128) or die "$path: $!";
my $running;
$SIG{TERM} = sub {
    kill TERM => $running if $running;
    exit;
};
$| = 1;
while (1) {
    vec(my $waiting = '', fileno $listener, 1) = 1;
    next if select($waiting, undef, undef, undef) < 1;
    $running = fork // die "fork: $!";
    if (!$running) {
        dup2(fileno $listener, 3);
        open my $handed, '<&=', 3;
        fcntl $handed, F_SETFD, 0;
        @ENV{qw(LISTEN_FDS LISTEN_PID)} = (1, $$);
        exec @command or die "$command[0]: $!";
    }
    print "started\n";
    waitpid $running, 0;
    undef $running;
    print "ended\n";
}
