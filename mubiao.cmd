@echo off
rem Starts Mubiao on Windows. The first call builds it with Maven; delete the folder target to build it anew.
setlocal
set "ROOT=%~dp0"
chcp 65001 >nul
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Mubiao needs a JDK, version 17 or newer: https://adoptium.net 1>&2
  exit /b 1
)
if exist "%ROOT%target\mubiao.jar" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo Mubiao is built with Maven, which is not installed: https://maven.apache.org 1>&2
  exit /b 1
)
echo Building Mubiao; this is done once and may take some minutes. 1>&2
pushd "%ROOT%"
call mvn -q -B -Dquick -Dmaven.test.skip=true package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" exit /b 1
:run
set "TUNING="
if "%~1"=="serve" set "TUNING=-XX:+UseParallelGC -Xmx2g -Xms128m -XX:NewSize=48m -XX:MaxNewSize=96m"
"%JAVA%" -Xshare:auto %TUNING% --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dmubiao.home=%ROOT%." %MUBIAO_JAVA_OPTS% -cp "%ROOT%target\mubiao.jar" io.mubiao.cli.Main %*
exit /b %ERRORLEVEL%
